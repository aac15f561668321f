package dev.entente.ui.conflict;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.conflict.Conflict.About;
import dev.entente.conflict.OpeningConflicts.NewConflict;
import dev.entente.deal.Deal;
import dev.entente.partner.Partner;
import dev.entente.ui.shell.PartnerChoice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a case that the vendor opens: about a customer, a territory or the deal on whose page it stands, and between whom. */
final class OpeningForm {

    private static final int LONGEST = 200;

    private final @Nullable Deal deal;
    private final Select<About> about = new Select<>();
    private final TextField customer = new TextField("Customer");
    private final TextField website = new TextField("Website");
    private final TextField territory = new TextField("Territory");
    private final ComboBox<Partner> first = new ComboBox<>("One partner");
    private final ComboBox<Partner> second = new ComboBox<>("Another partner");
    private final Checkbox direct = new Checkbox("Our own sales claim it as well");
    private final TextArea words = ConflictActs.text("What it is about");

    /** Of a deal with the partner that leads it (null: the vendor does), or of whatever is chosen. */
    OpeningForm(PartnerChoice partners, @Nullable Deal deal, @Nullable Partner leads) {
        this.deal = deal;
        about.setLabel("Who holds");
        about.setItemLabelGenerator(this::words);
        if (deal == null) about.setItems(About.CUSTOMER, About.TERRITORY);
        else about.setItems(About.DEAL);
        about.setReadOnly(deal != null);
        about.setValue(deal == null ? About.CUSTOMER : About.DEAL);
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
        if (leads != null) first.setValue(leads);
        direct.setValue(deal != null && deal.partnerId() == null);
        words.setHelperText("Only your own people read it");
        fit();
    }

    private String words(About each) {
        return switch (each) {
            case DEAL -> deal == null ? "A deal" : deal.number() + " " + deal.customerName();
            case CUSTOMER -> "A customer";
            case TERRITORY -> "A territory";
        };
    }

    private void fit() {
        territory.setVisible(about.getValue() == About.TERRITORY);
        customer.setVisible(about.getValue() == About.CUSTOMER);
        website.setVisible(about.getValue() == About.CUSTOMER);
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
                deal == null ? null : deal.id(),
                territory.getValue(),
                partners,
                direct.getValue(),
                words.getValue());
    }
}
