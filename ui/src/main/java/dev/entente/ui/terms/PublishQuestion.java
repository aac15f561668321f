package dev.entente.ui.terms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import dev.entente.problem.Problem.Finding;
import dev.entente.program.PublishingPrograms.Outcome.Tried;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Tone;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Once more in words what is about to be promised, why what is odd is meant, and the button that publishes it. */
final class PublishQuestion {

    private PublishQuestion() {}

    static void ask(Tried tried, String from, SerializableConsumer<@Nullable String> publish) {
        var words = new Paragraph("In force from " + from
                + ". A published version never changes; what is to be different later is the next version.");
        words.addClassName("en-muted");
        var word = word();
        boolean isOdd = !tried.warnings().isEmpty();
        var content = new Div(words, new H3("What is different"), list(tried.changes()));
        content.addClassName("en-form");
        if (isOdd) content.add(odd(tried.warnings()), word);
        var verb = "Publish version " + tried.version();
        new Ask(verb, verb, new Component[] {content})
                .wide()
                .explaining(Map.of("/word", word))
                .then(() -> publish.accept(isOdd ? word.getValue() : null))
                .open();
    }

    static UnorderedList list(List<String> said) {
        var list = new UnorderedList();
        list.addClassName("en-said");
        said.forEach(each -> list.add(new ListItem(each)));
        return list;
    }

    private static Notice odd(List<Finding> warnings) {
        var details = warnings.stream().map(Finding::detail).toArray(String[]::new);
        return new Notice(Tone.WARN, "Look at this before you publish", "").resting(details);
    }

    private static TextField word() {
        var word = new TextField("Why it is meant like this");
        word.setHelperText("Stands with the version and in the audit trail.");
        word.setRequiredIndicatorVisible(true);
        word.setMaxLength(500);
        return word;
    }
}
