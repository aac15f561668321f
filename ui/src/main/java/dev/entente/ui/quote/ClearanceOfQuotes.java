package dev.entente.ui.quote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.approval.AnsweringApprovals;
import dev.entente.approval.ApprovalPermissions;
import dev.entente.approval.ApprovalQuestion;
import dev.entente.approval.ApprovalRequest;
import dev.entente.approval.ReadingApprovals;
import dev.entente.quote.MakingQuotes;
import dev.entente.quote.Quote;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the approval that a quote needs stands, and what whoever asked can do about it. Nobody learns here who decides. */
@Dependent
public class ClearanceOfQuotes {

    @Inject
    ReadingApprovals reading;

    @Inject
    AnsweringApprovals answering;

    @Inject
    MakingQuotes making;

    @Inject
    Visit visit;

    /** Nothing where the quote needs nobody. */
    List<Component> of(Quote quote, Side side, SerializableRunnable changed) {
        if (!quote.state().isOpen() || !visit.may(ApprovalPermissions.READ)) return List.of();
        return switch (quote.clearance()) {
            case FREE -> List.of();
            case APPROVED -> List.of(approved(quote, side));
            case ASKED -> List.of(asked(quote, side, changed));
            case DECLINED -> List.of(again(quote, "The price was declined", declined(quote), Tone.BAD, changed));
            case NEEDED ->
                List.of(again(
                        quote,
                        "The price needs an approval",
                        "It can be sent once it is approved.",
                        Tone.WARN,
                        changed));
        };
    }

    private @Nullable ApprovalRequest latest(Quote quote) {
        return reading.about(quote.id()).stream().findFirst().orElse(null);
    }

    private String declined(Quote quote) {
        var latest = latest(quote);
        return latest == null || latest.because() == null ? "" : latest.because();
    }

    private Notice approved(Quote quote, Side side) {
        var notice = new Notice(
                Tone.GOOD,
                "The price is approved",
                "It can be sent as it is. A lower price would have to be approved again.");
        var latest = latest(quote);
        return latest == null || side == Side.PARTNER ? notice : notice.then(link(latest));
    }

    private Notice asked(Quote quote, Side side, SerializableRunnable changed) {
        var latest = latest(quote);
        var question = latest == null ? null : open(latest.id());
        if (latest == null || question == null) {
            var notice =
                    new Notice(Tone.INFO, "The price waits for an approval", "It can be sent once it is approved.");
            return latest == null ? notice : notice.then(ways(latest, side, changed));
        }
        var answer = new Button("Answer", click -> answer(latest, question, changed));
        var notice = new Notice(Tone.WARN, "A question about the price", question.question());
        return may() ? notice.then(answer, ways(latest, side, changed)) : notice;
    }

    private @Nullable ApprovalQuestion open(UUID request) {
        return reading.open(request).open();
    }

    private boolean may() {
        return visit.may(ApprovalPermissions.ASK);
    }

    private Component ways(ApprovalRequest request, Side side, SerializableRunnable changed) {
        var ways = new Div();
        ways.addClassName("en-actions");
        if (side == Side.VENDOR) ways.add(link(request));
        if (may()) ways.add(new Button("Take it back", click -> withdraw(request, changed)));
        return ways;
    }

    private static Anchor link(ApprovalRequest request) {
        return new Anchor("approvals/" + request.id(), request.number());
    }

    private Notice again(Quote quote, String title, String words, Tone tone, SerializableRunnable changed) {
        var notice = new Notice(tone, title, words);
        var ask = new Button("Ask for approval", click -> ask(quote, changed));
        return may() ? notice.then(ask) : notice;
    }

    private void ask(Quote quote, SerializableRunnable changed) {
        var reason = text("Why", "Whoever approves it reads this", 1_000);
        put(
                "Ask for approval",
                "Ask",
                "/reason",
                reason,
                said -> making.ask(quote.id(), quote.revision(), said),
                changed);
    }

    private void answer(ApprovalRequest request, ApprovalQuestion question, SerializableRunnable changed) {
        var answer = text(question.question(), "Whoever decides reads this", 1_000);
        put("Answer", "Answer", "/answer", answer, said -> answering.answer(request.id(), said), changed);
    }

    private void withdraw(ApprovalRequest request, SerializableRunnable changed) {
        var because = text("Why", "Those who decide read it", 500);
        put(
                "Take the request back",
                "Take it back",
                "/because",
                because,
                said -> answering.withdraw(request.id(), said),
                changed);
    }

    private static TextArea text(String label, String hint, int most) {
        var text = new TextArea(label);
        text.setHelperText(hint);
        text.setRequiredIndicatorVisible(true);
        text.setManualValidation(true);
        text.setMaxLength(most);
        return text;
    }

    private static void put(
            String title,
            String verb,
            String at,
            TextArea text,
            SerializableConsumer<String> act,
            SerializableRunnable changed) {
        new Ask(title, verb, text)
                .explaining(Map.of(at, text))
                .then(() -> {
                    act.accept(text.getValue());
                    changed.run();
                })
                .open();
    }
}
