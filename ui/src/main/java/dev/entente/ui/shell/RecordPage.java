package dev.entente.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import dev.entente.problem.Problem;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** How a page finds the record that its address names. */
public final class RecordPage {

    private static final int NOT_FOUND = 404;

    private RecordPage() {}

    /** Opens the record of the parameter "id"; what is no id, unknown or somebody else's ends on the same page. */
    public static void open(BeforeEnterEvent event, Consumer<UUID> show) {
        var id = event.getRouteParameters().get("id").flatMap(RecordPage::id);
        try {
            id.ifPresentOrElse(show, () -> event.rerouteToError(NotFoundException.class));
        } catch (Problem problem) {
            if (problem.kind().status() != NOT_FOUND) throw problem;
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** An id as an address writes it. */
    public static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
