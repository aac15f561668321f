package dev.entente.ui.lead;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.lead.ChangingRouting.Choices;
import dev.entente.lead.RoutingRule;
import dev.entente.lead.RoutingRule.By;
import dev.entente.partner.PartnerType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of one rule: which leads it is for, whom it offers them to, and in which order. */
final class RuleForm {

    private final TextField name = new TextField("Name");
    private final MultiSelectComboBox<String> territories;
    private final TextField segments = words("In segments", "Enterprise, Mid-market");
    private final TextField motions = words("By motion", "resell, referral");
    private final TextField products = words("Interested in", "Platform");
    private final Checkbox hotOnly = new Checkbox("Hot leads only");
    private final Checkbox covers = new Checkbox("Partners that cover its territory and segment");
    private final MultiSelectComboBox<String> certifications;
    private final MultiSelectComboBox<String> tiers;
    private final MultiSelectComboBox<PartnerType> types;
    private final List<Select<By>> order = new ArrayList<>();

    RuleForm(Choices choices, @Nullable RoutingRule known) {
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setMaxLength(100);
        territories = several("In territories", choices.territories());
        certifications = several("Certified in all of", choices.certifications());
        tiers = new MultiSelectComboBox<>("At one of these levels");
        tiers.setItems(choices.tiers());
        types = new MultiSelectComboBox<>("Of one of these types");
        types.setItems(PartnerType.values());
        types.setItemLabelGenerator(PartnerType::words);
        for (int place = 0; place < By.values().length; place++) order.add(order(place));
        fill(
                known == null
                        ? new RoutingRule(
                                "",
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                false,
                                true,
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(By.CAPACITY, By.PERFORMANCE, By.ROUND_ROBIN))
                        : known);
    }

    private static MultiSelectComboBox<String> several(String label, Map<String, String> named) {
        var field = new MultiSelectComboBox<String>(label);
        field.setItems(named.keySet());
        field.setItemLabelGenerator(code -> named.getOrDefault(code, code));
        return field;
    }

    private static TextField words(String label, String example) {
        var field = new TextField(label);
        field.setPlaceholder(example);
        return field;
    }

    private static Select<By> order(int place) {
        var field = new Select<By>();
        field.setLabel(place == 0 ? "First by" : "Then by");
        field.setItems(By.values());
        field.setItemLabelGenerator(by -> by == null ? "Nothing more" : by.words());
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption("Nothing more");
        return field;
    }

    private void fill(RoutingRule rule) {
        name.setValue(rule.name());
        territories.setValue(new LinkedHashSet<>(rule.territories()));
        segments.setValue(String.join(", ", rule.segments()));
        motions.setValue(String.join(", ", rule.motions()));
        products.setValue(String.join(", ", rule.products()));
        hotOnly.setValue(rule.hotOnly());
        covers.setValue(rule.covers());
        certifications.setValue(new LinkedHashSet<>(rule.certifications()));
        tiers.setValue(new LinkedHashSet<>(rule.tiers()));
        types.setValue(Stream.of(PartnerType.values())
                .filter(each -> rule.types().contains(each.code()))
                .toList());
        for (int place = 0; place < rule.by().size() && place < order.size(); place++)
            order.get(place).setValue(rule.by().get(place));
    }

    Component[] fields() {
        var which = new Div(territories, segments, motions, products);
        var whom = new Div(certifications, tiers, types);
        var how = new Div(order.toArray(Component[]::new));
        Stream.of(which, whom, how).forEach(each -> each.addClassName("en-pairs"));
        return new Component[] {
            name,
            new H3("Which leads"),
            which,
            hotOnly,
            new H3("Whom they go to"),
            covers,
            whom,
            new H3("Who first"),
            how
        };
    }

    /** What a refusal of the rule at this place is about. */
    Map<String, Component> pointers(int place) {
        var fields = new HashMap<String, Component>();
        var at = "/rules/" + place;
        fields.put(at + "/name", name);
        fields.put(at + "/territories", territories);
        fields.put(at + "/segments", segments);
        fields.put(at + "/motions", motions);
        fields.put(at + "/products", products);
        fields.put(at + "/certifications", certifications);
        fields.put(at + "/tiers", tiers);
        fields.put(at + "/types", types);
        return fields;
    }

    RoutingRule rule() {
        return new RoutingRule(
                name.getValue().strip(),
                List.copyOf(territories.getValue()),
                list(segments),
                list(motions),
                list(products),
                hotOnly.getValue(),
                covers.getValue(),
                List.copyOf(certifications.getValue()),
                List.copyOf(tiers.getValue()),
                codes(types.getValue()),
                order.stream()
                        .map(Select::getValue)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    private static List<String> list(TextField field) {
        return Arrays.stream(field.getValue().split(",", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static List<String> codes(Collection<PartnerType> types) {
        return types.stream().map(PartnerType::code).toList();
    }
}
