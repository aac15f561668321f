package dev.entente.ui.prospect;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.identity.Member;
import dev.entente.prospect.KeepingProspects;
import dev.entente.prospect.Prospect;
import dev.entente.prospect.Prospect.State;
import dev.entente.prospect.ProspectPermissions;
import dev.entente.prospect.ReadingProspects;
import dev.entente.ui.kit.Bulk;
import dev.entente.ui.kit.Together;
import dev.entente.ui.kit.Together.Each;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What people do with several prospects at once: give them to somebody else, and drop them. */
@Dependent
public class ProspectsTogether {

    @Inject
    KeepingProspects keeping;

    @Inject
    ReadingProspects reading;

    @Inject
    Visit visit;

    /** A prospect as it was seen in the list. */
    private record Seen(UUID id, int revision) implements Serializable {}

    /** For who may; what was done shows when the list is read again. */
    List<Bulk<Prospect>> offered(SerializableRunnable done) {
        if (!visit.may(ProspectPermissions.KEEP)) return List.of();
        return List.of(
                new Bulk<>("Change owner", rows -> owner(rows, done)), new Bulk<>("Drop", rows -> drop(rows, done)));
    }

    private void owner(List<Prospect> rows, SerializableRunnable done) {
        var keepers = keeping.keepers();
        var owner = new ComboBox<Member>("Who works on them", keepers);
        owner.setItemLabelGenerator(Member::name);
        owner.setClearButtonVisible(true);
        owner.setHelperText("Leave it empty where nobody does yet");
        var each = each(rows, any -> true, row -> owned(row.profile().owner(), keepers));
        new Together<>("Change owner", "Change owner", each, owner)
                .explaining(Map.of("/owner", owner))
                .then(
                        seen -> {
                            var chosen = owner.getValue();
                            var profile = reading.open(seen.id())
                                    .prospect()
                                    .profile()
                                    .ownedBy(chosen == null ? null : chosen.id());
                            keeping.change(seen.id(), seen.revision(), profile);
                        },
                        done)
                .open();
    }

    private void drop(List<Prospect> rows, SerializableRunnable done) {
        var reason = new TextField("Why");
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(500);
        var each = each(rows, ProspectsTogether::canBeDropped, ProspectsTogether::fate);
        new Together<>("Drop prospects", "Drop", each, reason)
                .explaining(Map.of("/reason", reason))
                .then(seen -> keeping.move(seen.id(), seen.revision(), State.DROPPED, reason.getValue()), done)
                .open();
    }

    private static boolean canBeDropped(Prospect prospect) {
        return prospect.state() != State.DROPPED && prospect.state() != State.APPLIED;
    }

    private static String fate(Prospect prospect) {
        return switch (prospect.state()) {
            case NEW, CONTACTED, INTERESTED -> Stages.words(prospect.state()) + " until now";
            case DROPPED -> "Stays as it is: it was dropped before";
            case APPLIED -> "Stays as it is: it has applied";
        };
    }

    private static String owned(@Nullable UUID owner, List<Member> keepers) {
        return keepers.stream()
                .filter(member -> member.id().equals(owner))
                .map(member -> member.name() + " works on it")
                .findFirst()
                .orElse(owner == null ? "Nobody works on it" : "Somebody works on it who does so no longer");
    }

    private static List<Each<Seen>> each(
            List<Prospect> rows, Predicate<Prospect> takesPart, Function<Prospect, String> becomes) {
        return rows.stream()
                .map(row -> new Each<>(
                        new Seen(row.id(), row.revision()),
                        row.name() + " \u00b7 " + row.number(),
                        becomes.apply(row),
                        takesPart.test(row)))
                .toList();
    }
}
