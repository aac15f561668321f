package dev.entente.ui.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import dev.entente.program.Draft;
import dev.entente.program.Offer;
import dev.entente.program.ReadingTerms;
import dev.entente.program.Tier;
import dev.entente.starter.ReadingStarters;
import dev.entente.starter.SettingUp;
import dev.entente.starter.SettingUp.State;
import dev.entente.starter.Setup.Step;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Refusals;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.program.Terms;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The whole program once more, as partners will read it, and the button that promises it to them. */
final class PublishPage extends Div {

    private static final long serialVersionUID = 1L;

    PublishPage(ReadingStarters starters, SettingUp setting, ReadingTerms terms, State state, Ways ways) {
        var opened = starters.preview(Objects.requireNonNull(state.starter()), state.adjustment());
        var draft = opened.draft();
        var answer = new Div();
        var word = word(!draft.warnings().isEmpty(), opened.word());
        var words =
                new Paragraph("A published version never changes, so that everybody can rely on it. When something is "
                        + "to be different, you publish the next version, from the day that you choose.");
        words.addClassName("en-muted");
        var publish = new Moves(
                "Publish the program",
                () -> publish(setting, word, answer, ways.next()),
                () -> ways.skip().accept(Step.PARTNER));
        var side = new Div(answer, words, word, publish);
        if (word.isVisible()) side.addComponentAsFirst(odd(draft));
        if (state.isPublished()) side.addComponentAsFirst(published(state));
        side.addClassName("en-form");
        var left = new Div(new Panel(draft.name(), facts(draft)));
        draft.offers().forEach(offer -> left.add(new Panel(offer.name(), terms(terms, offer))));
        left.addClassName("en-column");
        var right = new Div(new Panel("Publish it", side));
        right.addClassName("en-column");
        var columns = new Div(left, right);
        columns.addClassName("en-columns");
        add(columns);
    }

    /** Where the page leads: on, or past it. */
    record Ways(SerializableRunnable next, SerializableConsumer<Step> skip) {}

    private static TextField word(boolean wanted, @Nullable String meant) {
        var word = new TextField("Why it is meant like this");
        word.setHelperText("Stands with the version and in the audit trail.");
        word.setRequiredIndicatorVisible(true);
        word.setMaxLength(500);
        word.setVisible(wanted);
        if (meant != null) word.setValue(meant);
        return word;
    }

    private static Notice odd(Draft draft) {
        var details = draft.warnings().stream().map(Finding::detail).toArray(String[]::new);
        return new Notice(Tone.WARN, "Look at this before you publish", "").resting(details);
    }

    private static void publish(SettingUp setting, TextField word, Div answer, SerializableRunnable next) {
        answer.removeAll();
        Refusals.clear(List.of(word));
        if (word.isVisible() && word.getValue().isBlank()) {
            word.setErrorMessage("Say why, or go back and change what is odd");
            word.setInvalid(true);
            word.focus();
            return;
        }
        try {
            setting.publish(word.isVisible() ? word.getValue() : null);
            next.run();
        } catch (Problem problem) {
            Refusals.show(problem, Map.of("/word", word), answer);
        }
    }

    private static Notice published(State state) {
        return new Notice(Tone.GOOD, "There is a published program", "Publishing the same again changes nothing.")
                .then(new Anchor("programs/" + state.program(), "Look at it"));
    }

    private static Facts facts(Draft draft) {
        var facts = new Facts()
                .fact("In force from", Format.user().day(draft.from()))
                .fact("Code", draft.code());
        if (!draft.tiers().isEmpty()) {
            facts.fact("Tiers", draft.tiers().stream().map(Tier::name).collect(Collectors.joining(", ")));
        }
        return facts;
    }

    private static Component terms(ReadingTerms terms, Offer offer) {
        return terms.read(offer)
                .<Component>map(read -> new Terms(read, new Facts().fact("Motion", Format.word(offer.motion()))))
                .orElseGet(() -> new Paragraph("The model of this offer is not installed."));
    }
}
