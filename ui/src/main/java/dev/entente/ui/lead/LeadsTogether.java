package dev.entente.ui.lead;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.lead.Lead;
import dev.entente.lead.ReadingLeads.Row;
import dev.entente.ui.kit.Bulk;
import dev.entente.ui.kit.Together;
import dev.entente.ui.kit.Together.Each;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the vendor's people do with several leads at once: pass them on, take them back, close them. */
@Dependent
public class LeadsTogether {

    @Inject
    LeadDesk desk;

    /** For who may; what was done shows when the list is read again. */
    List<Bulk<Row>> offered(SerializableRunnable done) {
        if (!desk.keeps()) return List.of();
        return List.of(
                new Bulk<>("Pass on", rows -> route(rows, done)),
                new Bulk<>("Recall", rows -> recall(rows, done)),
                new Bulk<>("Close", rows -> close(rows, done)));
    }

    private void route(List<Row> rows, SerializableRunnable done) {
        var each = each(rows, LeadsTogether::isFree, LeadsTogether::waits);
        new Together<>("Pass leads on by the rules", "Pass on", each)
                .then(id -> desk.keeping.route(id), done)
                .open();
    }

    private void recall(List<Row> rows, SerializableRunnable done) {
        var each = each(
                rows,
                lead -> lead.state().isOpen() && lead.heldBy() != null,
                row -> row.lead().heldBy() == null
                        ? "Stays as it is: nobody has it"
                        : "Comes back from " + row.partner());
        because("Recall leads", "Recall", "The partners that have them read this.", each, desk.keeping::recall, done);
    }

    private void close(List<Row> rows, SerializableRunnable done) {
        var each = each(
                rows,
                lead -> lead.state().isOpen(),
                row -> row.partner().isEmpty() ? "Leaves the queue" : "Is taken back from " + row.partner());
        because("Close leads", "Close", LeadActs.CLOSING, each, desk.keeping::close, done);
    }

    private static void because(
            String title,
            String verb,
            String readers,
            List<Each<UUID>> each,
            SerializableBiConsumer<UUID, String> act,
            SerializableRunnable done) {
        var why = new TextField("Why");
        why.setHelperText(readers);
        why.setRequiredIndicatorVisible(true);
        why.setManualValidation(true);
        why.setMaxLength(500);
        new Together<>(title, verb, each, why)
                .explaining(Map.of("/because", why))
                .then(id -> act.accept(id, why.getValue()), done)
                .open();
    }

    private static List<Each<UUID>> each(List<Row> rows, Predicate<Lead> takesPart, Function<Row, String> becomes) {
        return rows.stream()
                .map(row -> {
                    var lead = row.lead();
                    var name = lead.company() + " \u00b7 " + lead.number();
                    var words = lead.state().isOpen() ? becomes.apply(row) : "Stays as it is: it is over";
                    return new Each<>(lead.id(), name, words, takesPart.test(lead));
                })
                .toList();
    }

    private static boolean isFree(Lead lead) {
        return lead.state().isOpen() && lead.heldBy() == null;
    }

    private static String waits(Row row) {
        return isFree(row.lead()) ? "Goes to whoever comes first now" : "Stays as it is: " + row.partner() + " has it";
    }
}
