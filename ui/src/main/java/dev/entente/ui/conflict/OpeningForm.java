package dev.entente.ui.conflict;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.conflict.Conflict.About;
import dev.entente.conflict.OpeningConflicts.NewConflict;
import dev.entente.partner.Partner;
import dev.entente.ui.shell.PartnerChoice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The fields of a case that the vendor opens: about a customer or a territory, and between whom. */
final class OpeningForm {

    private static final int LONGEST = 200;

    private final Select<About> about = new Select<>();
    private final TextField customer = new TextField("Customer");
    private final TextField website = new TextField("Website");
    private final TextField territory = new TextField("Territory");
    private final ComboBox<Partner> first = new ComboBox<>("One partner");
    private final ComboBox<Partner> second = new ComboBox<>("Another partner");
    private final Checkbox direct = new Checkbox("Our own sales claim it as well");
    private final TextArea words = ConflictActs.text("What it is about");

    OpeningForm(PartnerChoice partners) {
        about.setLabel("Who holds");
        about.setItems(About.CUSTOMER, About.TERRITORY);
        about.setItemLabelGenerator(each -> each == About.TERRITORY ? "A territory" : "A customer");
        about.setValue(About.CUSTOMER);
        about.addValueChangeListener(change -> fit());
        for (var field : new TextField[] {customer, website, territory}) {
            field.setRequiredIndicatorVisible(true);
            field.setMaxLength(LONGEST);
        }
        website.setPlaceholder("hartwelldairy.example");
        for (var choice : List.of(first, second)) {
            partners.offer(choice);
            choice.setPlaceholder("");
            choice.setAriaLabel(choice.getLabel());
        }
        words.setHelperText("Only your own people read it");
        fit();
    }

    private void fit() {
        boolean isTerritory = about.getValue() == About.TERRITORY;
        territory.setVisible(isTerritory);
        customer.setVisible(!isTerritory);
        website.setVisible(!isTerritory);
    }

    Component[] fields() {
        return new Component[] {about, customer, website, territory, first, second, direct, words};
    }

    Map<String, Component> pointers() {
        var pointers = new HashMap<String, Component>();
        pointers.put("/customer", customer);
        pointers.put("/website", website);
        pointers.put("/territory", territory);
        pointers.put("/partners", first);
        pointers.put("/partners/0", first);
        pointers.put("/partners/1", second);
        pointers.put("/words", words);
        return pointers;
    }

    NewConflict wanted() {
        var partners = Stream.of(first.getValue(), second.getValue())
                .filter(Objects::nonNull)
                .map(Partner::id)
                .toList();
        return new NewConflict(
                about.getValue(),
                customer.getValue(),
                website.getValue(),
                null,
                territory.getValue(),
                partners,
                direct.getValue(),
                words.getValue());
    }
}
