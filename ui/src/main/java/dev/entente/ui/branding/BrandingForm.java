package dev.entente.ui.branding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.branding.Colour;
import dev.entente.branding.Design;
import java.util.Map;

/** What the brand says, field by field; every key tells the preview. */
final class BrandingForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int TYPING_MILLIS = 250;

    private final TextField name = new TextField("Name");
    private final TextField accent = new TextField("Accent colour");
    private final Input picker = new Input();
    private final ContrastNotice contrast = new ContrastNotice(this::choose);
    private final TextField headline = new TextField("Welcome headline");
    private final TextArea welcome = new TextArea("Welcome text");
    private final TextField support = new TextField("Support contact");
    private final TextArea footnote = new TextArea("Footer note");
    private final TextField sender = new TextField("Mail sender name");
    private final SerializableRunnable changed;

    BrandingForm(SerializableRunnable changed) {
        this.changed = changed;
        addClassName("en-form");
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(Design.LONGEST_NAME);
        name.setHelperText("What partners call you");
        accent.setRequiredIndicatorVisible(true);
        accent.setMaxLength(7);
        accent.setHelperText("One colour, such as #3b5bdb; everything else is made from it");
        accent.setPrefixComponent(picker);
        picker.setType("color");
        picker.setAriaLabel("Choose the accent colour");
        picker.addClassName("en-colour-picker");
        picker.addValueChangeListener(picked -> {
            if (picked.isFromClient()) choose(picked.getValue());
        });
        headline.setMaxLength(Design.LONGEST_HEADLINE);
        headline.setPlaceholder("Hello, and the reader\u2019s name");
        welcome.setMaxLength(Design.LONGEST_WELCOME);
        welcome.setHelperText("Plain text; line breaks are kept");
        support.setMaxLength(Design.LONGEST_SUPPORT);
        support.setHelperText("An e-mail address becomes a link");
        footnote.setMaxLength(Design.LONGEST_FOOTNOTE);
        sender.setMaxLength(Design.LONGEST_SENDER);
        sender.setHelperText("The name that mails come from; your name unless you say another");
        add(name, accent, contrast, headline, welcome, support, footnote, sender);
        listen(name, accent, headline, support, sender);
        listen(welcome, footnote);
        accent.addValueChangeListener(typed -> answer());
    }

    private void listen(TextField... fields) {
        for (var field : fields) {
            eager(field);
            field.addValueChangeListener(typed -> tell(typed.isFromClient()));
        }
    }

    private void listen(TextArea... fields) {
        for (var field : fields) {
            eager(field);
            field.addValueChangeListener(typed -> tell(typed.isFromClient()));
        }
    }

    private static void eager(HasValueChangeMode field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_MILLIS);
    }

    private void tell(boolean typed) {
        if (typed) changed.run();
    }

    private void choose(String hex) {
        accent.setValue(hex);
        accent.setInvalid(false);
        changed.run();
    }

    private void answer() {
        var typed = accent.getValue().strip();
        contrast.about(typed);
        Colour.parse(typed).map(Colour::hex).ifPresent(picker::setValue);
    }

    void show(Design design) {
        name.setValue(design.name());
        accent.setValue(design.accent());
        headline.setValue(design.headline());
        welcome.setValue(design.welcome());
        support.setValue(design.support());
        footnote.setValue(design.footnote());
        sender.setValue(design.sender());
        answer();
    }

    Design design() {
        return new Design(
                name.getValue(),
                accent.getValue().strip(),
                headline.getValue(),
                welcome.getValue(),
                support.getValue(),
                footnote.getValue(),
                sender.getValue());
    }

    Map<String, Component> byPointer() {
        return Map.of(
                "/name",
                name,
                "/accent",
                accent,
                "/headline",
                headline,
                "/welcome",
                welcome,
                "/support",
                support,
                "/footnote",
                footnote,
                "/sender",
                sender);
    }
}
