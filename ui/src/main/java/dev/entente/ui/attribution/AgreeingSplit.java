package dev.entente.ui.attribution;

import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.attribution.ReadingCredits.Divided;
import dev.entente.attribution.ReadingCredits.Holder;
import dev.entente.attribution.StatingEvidence.Expected;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Tone;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks how partners that sell together split the credit, says who would be credited then, and states it. */
final class AgreeingSplit {

    private final CreditDesk desk;
    private final UUID sale;
    private final SplitForm form;

    AgreeingSplit(CreditDesk desk, UUID sale, @Nullable Divided before, LocalDate today) {
        this.desk = desk;
        this.sale = sale;
        this.form = new SplitForm(desk, before, today);
    }

    void ask(String document, SerializableRunnable then) {
        form.answering(this::rehearse);
        new Ask("Agree on a split of " + document, "Agree on split", form.content())
                .wide()
                .explaining(form.byPointer())
                .then(() -> {
                    desk.stating.agree(sale, form.said());
                    then.run();
                })
                .open();
    }

    /** While it is still incomplete, nothing is said. */
    private void rehearse() {
        form.answer();
        try {
            form.answer(expected(desk.stating.rehearse(sale, form.said())));
        } catch (Problem _) {
            form.answer();
        }
    }

    private static Notice expected(Expected expected) {
        var credited = expected.credited().stream()
                .filter(each -> !each.share().isInfluence())
                .map(AgreeingSplit::words)
                .collect(Collectors.joining(", "));
        var title = credited.isEmpty() ? "Nobody would be credited with the sale" : "Credited would be " + credited;
        var notice = new Notice(Tone.INFO, title, expected.rule() + ".");
        var lost = expected.lost().stream().map(CreditWords::lost).toArray(String[]::new);
        return lost.length == 0 ? notice : notice.resting(lost);
    }

    private static String words(Holder holder) {
        return holder.name() + " with " + CreditWords.share(holder.share());
    }
}
