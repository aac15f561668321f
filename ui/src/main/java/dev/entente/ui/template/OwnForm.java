package dev.entente.ui.template;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.template.KeepingOwnTemplates;
import dev.entente.template.TemplateSubject;
import dev.entente.template.WordingMessages;
import dev.entente.template.WordingMessages.Worded;
import java.util.Map;

/** A message of one's own: what it is called, what it is about, and its words with what can stand in them. */
final class OwnForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 60;

    private final TextField label = new TextField("Name");
    private final Select<String> about = new Select<>();
    private final WordingForm form;

    /** One that is being written. */
    OwnForm(KeepingOwnTemplates own, WordingMessages wording, Trials trials) {
        this(own.blank("partner"), wording, trials);
        about.setLabel("About");
        about.setItems(own.subjects().stream().map(TemplateSubject::code).toList());
        about.setItemLabelGenerator(each -> "A " + each);
        about.setValue("partner");
        about.setHelperText("It is offered where somebody writes about one");
        about.addValueChangeListener(change -> form.about(own.blank(change.getValue())));
        addComponentAtIndex(1, about);
    }

    /** One that there is: what it is about stays. */
    OwnForm(Worded worded, WordingMessages wording, Trials trials) {
        addClassName("en-form");
        label.setMaxLength(LONGEST);
        label.setRequiredIndicatorVisible(true);
        label.setManualValidation(true);
        label.setHelperText("As it is chosen by whoever writes");
        label.setValue(worded.kind().label());
        form = new WordingForm(wording, trials, worded);
        add(label, form);
    }

    String label() {
        return label.getValue();
    }

    String about() {
        return about.getValue();
    }

    String words() {
        return form.text().getValue();
    }

    /** The fields by JSON pointer. */
    Map<String, Component> byPointer() {
        return Map.of("/label", label, "/about", about, "/text", form.text());
    }
}
