package dev.entente.ui.attribution;

import dev.entente.attribution.ReadingCredits.Holder;
import dev.entente.attribution.StatingEvidence.Expected;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Tone;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Asks what is claimed on a sale, says who would be credited with it then, and states it. */
final class AddingClaim {

    private final CreditDesk desk;
    private final UUID sale;
    private final ClaimForm form;

    AddingClaim(CreditDesk desk, UUID sale) {
        this.desk = desk;
        this.sale = sale;
        this.form = new ClaimForm(desk, desk.reading.countsPoints(sale));
    }

    /** Then is told whose claim was stated, and its id. */
    void ask(String document, BiConsumer<String, UUID> then) {
        form.answering(this::rehearse);
        new Ask("Add a claim on " + document, "Add claim", form.content())
                .explaining(form.byPointer())
                .then(() -> {
                    var stated = desk.stating.claim(sale, form.said());
                    then.accept(form.name(), stated.id());
                })
                .open();
    }

    /** While it is still incomplete, nothing is said. */
    private void rehearse() {
        form.answer();
        if (!form.isBegun()) return;
        try {
            form.answer(expected(desk.stating.rehearse(sale, form.said())));
        } catch (Problem _) {
            form.answer();
        }
    }

    private static Notice expected(Expected expected) {
        var first = expected.credited().stream()
                .filter(each -> !each.share().isInfluence())
                .findFirst();
        var title = first.map(each -> each.name() + " would be credited with the sale")
                .orElse("Nobody would be credited with the sale");
        var influence = expected.credited().stream()
                .filter(each -> each.share().isInfluence())
                .map(AddingClaim::words);
        var others = Stream.concat(influence, expected.lost().stream().map(CreditWords::lost))
                .toArray(String[]::new);
        var notice = new Notice(Tone.INFO, title, expected.rule() + ".");
        return others.length == 0 ? notice : notice.resting(others);
    }

    private static String words(Holder holder) {
        return holder.name() + ": " + CreditWords.share(holder.share()) + " of the influence";
    }
}
