package dev.entente.ui.setup;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import dev.entente.starter.SettingUp.State;
import dev.entente.starter.Setup.Step;
import dev.entente.starter.Starter;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import java.util.List;

/** The programs to begin with: what each is for, and for whom. */
final class ChoosePage extends Div {

    private static final long serialVersionUID = 1L;

    ChoosePage(
            List<Starter> starters, State state, SerializableConsumer<String> choose, SerializableConsumer<Step> skip) {
        var intro = new Paragraph("Each is a real program with rates and tiers. You see what typical sales would earn "
                + "before anything is published, and you can change it then and later.");
        intro.addClassName("en-muted");
        var list = new UnorderedList();
        list.addClassName("en-choices");
        starters.forEach(starter -> list.add(card(starter, starter.name().equals(state.starter()), choose)));
        var past = new Button("Begin without a program", click -> skip.accept(Step.PARTNER));
        past.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(past);
        actions.addClassName("en-actions");
        add(new Panel("Which program comes closest?", intro, list, actions));
    }

    private static ListItem card(Starter starter, boolean chosen, SerializableConsumer<String> choose) {
        var title = new H3(starter.title());
        var head = new Div(title);
        head.addClassName("en-title-row");
        if (chosen) head.add(new StatusBadge("Chosen", Tone.GOOD));
        var audience = new Paragraph(starter.audience());
        audience.addClassName("en-muted");
        var item = new ListItem(head, new Paragraph(starter.purpose()), audience);
        var missing = starter.missing();
        if (missing == null) {
            var button = new Button(chosen ? "Go on with this" : "Choose this", click -> choose.accept(starter.name()));
            button.setAriaLabel((chosen ? "Go on with: " : "Choose: ") + starter.title());
            button.setDisableOnClick(true);
            item.add(button);
        } else {
            var needs = new Paragraph(
                    "Needs a plugin with the model \u201c" + missing.name() + "\u201d, which is not installed here.");
            needs.addClassName("en-muted");
            item.add(needs);
        }
        item.setClassName("en-choice-on", chosen);
        return item;
    }
}
