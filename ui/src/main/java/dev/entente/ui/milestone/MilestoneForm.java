package dev.entente.ui.milestone;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.api.Amount;
import dev.entente.milestone.Milestone;
import dev.entente.milestone.MilestoneProblem;
import dev.entente.milestone.MilestoneReport;
import dev.entente.partner.Partner;
import dev.entente.problem.Findings;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.MoneyField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was reached or delivered, by whom, when, and by which offer it earns. */
final class MilestoneForm {

    /** The source of what is reported on a screen. */
    private static final String BY_HAND = "by-hand";

    private final ComboBox<Partner> partner = new ComboBox<>("Partner");
    private final TextField name = new TextField("Milestone or project");
    private final DayField on = new DayField("Reached on");
    private final Select<Way> way = new Select<>();
    private final MoneyField services;
    private final TextField reference = new TextField("Reference");
    private final @Nullable Milestone known;

    MilestoneForm(MilestoneBook book, @Nullable Milestone known) {
        this.known = known;
        this.services = new MoneyField("Services", book.today.currency());
        book.partners.offer(partner);
        partner.setPlaceholder(null);
        partner.setClearButtonVisible(false);
        for (var needed : List.<HasValue<?, ?>>of(partner, name, on, reference))
            needed.setRequiredIndicatorVisible(true);
        name.setMaxLength(100);
        name.setHelperText("By the name that the program\u2019s terms give it, such as go-live");
        reference.setMaxLength(100);
        reference.setHelperText("What you call it, such as PRJ-1001; it is taken once");
        services.setHelperText("Of a project: for how much it was delivered");
        way.setLabel("Earns by");
        way.setItemLabelGenerator(Way::words);
        var ways = new ArrayList<>(book.ways());
        if (known != null && ways.stream().noneMatch(each -> each.is(known))) ways.add(Way.of(known));
        way.setItems(ways);
        if (ways.size() == 1) way.setValue(ways.getFirst());
        on.setValue(book.today.day());
        if (known != null) fill(book, known, ways);
    }

    private void fill(MilestoneBook book, Milestone milestone, ArrayList<Way> ways) {
        book.partners.of(milestone.partnerId().toString()).ifPresent(partner::setValue);
        name.setValue(milestone.name());
        on.setValue(milestone.on());
        ways.stream().filter(each -> each.is(milestone)).findFirst().ifPresent(way::setValue);
        Optional.ofNullable(milestone.services()).ifPresent(services::setAmount);
        reference.setValue(milestone.externalId());
        reference.setReadOnly(true);
        reference.setHelperText(null);
    }

    Component[] parts() {
        return new Component[] {partner, name, on, way, services, reference};
    }

    Map<String, Component> byPointer() {
        return Map.of(
                "/partner", partner,
                "/name", name,
                "/on", on,
                "/motion", way,
                "/program", way,
                "/services", services,
                "/id", reference);
    }

    /** As typed; what is missing is said beside its field. */
    MilestoneReport said() {
        var whose = partner.getValue();
        var day = on.getValue();
        var by = way.getValue();
        var findings = new Findings();
        if (whose == null) findings.add("/partner", "Choose the partner that reached it");
        if (day == null) findings.add("/on", "Choose the day on which it was reached");
        if (by == null) findings.add("/motion", "Choose the offer that says what it earns");
        if (!services.fits()) findings.add("/services", "Use no more decimals than the currency has");
        findings.refuse(MilestoneProblem.INVALID_MILESTONE);
        if (whose == null || day == null || by == null) throw new IllegalStateException("Refused above");
        return new MilestoneReport(
                known == null ? BY_HAND : known.source(),
                reference.getValue().strip(),
                day,
                whose.code(),
                by.program(),
                by.motion(),
                name.getValue(),
                amount());
    }

    private @Nullable Amount amount() {
        return services.amount().orElse(null);
    }
}
