package dev.entente.ui.sale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.api.Unit;
import dev.entente.partner.Partner;
import dev.entente.problem.Findings;
import dev.entente.sale.SaleProblem;
import dev.entente.sale.SaleReport;
import dev.entente.sale.SaleReport.Buyer;
import dev.entente.sale.SaleReport.Invoicer;
import dev.entente.sale.SaleReport.Invoicing;
import dev.entente.sale.SaleReport.Kind;
import dev.entente.sale.SaleReport.Subscription;
import dev.entente.ui.kit.Currencies;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.Format;
import dev.entente.ui.sale.SaleBook.Way;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is reported of a sale by hand; what is seldom said stands folded below. Who else had a part in it is stated on the
 * sale's page.
 */
final class SaleForm {

    /** The source of what is reported on a screen. */
    private static final String BY_HAND = "by-hand";

    private static final int LONG = 200;
    private static final int SHORT = 100;

    private final SaleBook book;
    private final Map<String, Component> byPointer = new HashMap<>();
    private final TextField customer = text("Customer", "/customer/name", LONG);
    private final TextField domain = text("Website", "/customer/domain", LONG);
    private final ComboBox<Partner> partner = at("/partner", new ComboBox<>("Partner"));
    private final Select<Way> way = at("/motion", new Select<>());
    private final DayField on = at("/on", new DayField("Sold on"));
    private final Select<Kind> kind = at("/kind", new Select<>());
    private final TextField reference = text("Reference", "/id", SHORT);
    private final ComboBox<String> currency;
    private final SoldLines lines;
    private final TextField subscription = text("Subscription", "/subscription/id", SHORT);
    private final DayField since = at("/subscription/since", new DayField("Runs since"));
    private final Checkbox renews = at("/subscription/renews", new Checkbox("Renews by itself when its term ends"));
    private final TextField registration = text("Registration", "/registration", SHORT);
    private final Checkbox registered = at("/registered", new Checkbox("The partner had registered the deal"));
    private final TextField role = text("The partner\u2019s part", "/role", 40);
    private final Select<SaleReport.Way> route = at("/route", new Select<>());
    private final TextField region = text("Customer\u2019s region", "/customer/region", 40);
    private final TextField segment = text("Customer\u2019s segment", "/customer/segment", 40);
    private final DayField agreed = at("/agreed", new DayField("Agreed on"));
    private final Select<Invoicer> invoicer = at("/invoicing/by", new Select<>());
    private final ComboBox<Partner> invoicing = at("/invoicing/partner", new ComboBox<>("Invoiced by partner"));
    private final TextField source = text("Source", "/source", 40);

    SaleForm(SaleBook book) {
        this.book = book;
        var unit = book.today.currency();
        currency = Currencies.field("Currency", unit);
        lines = new SoldLines(book, unit, byPointer);
        byPointer.put("/lines/0/net/unit", currency);
        byPointer.put("/program", way);
        currency.addValueChangeListener(change -> {
            if (change.getValue() != null) lines.count(Unit.currency(change.getValue()));
        });
        // Not the choices out of a few: to those who listen they are buttons, which cannot be required.
        for (var needed : List.<HasValue<?, ?>>of(customer, partner, on, reference, currency, source))
            needed.setRequiredIndicatorVisible(true);
        offerPartners();
        domain.setHelperText("Such as hartwelldairy.example");
        reference.setHelperText("What you call it, such as the invoice\u2019s number; it is taken once");
        on.setValue(book.today.day());
        choices();
        more();
    }

    private void offerPartners() {
        for (var choice : List.of(partner, invoicing)) {
            book.partners.offer(choice);
            choice.setPlaceholder(null);
            choice.setAriaLabel((String) null);
            choice.setClearButtonVisible(false);
        }
        invoicing.setVisible(false);
    }

    private void choices() {
        way.setLabel("Sold under");
        way.setItemLabelGenerator(Way::words);
        var ways = book.ways();
        way.setItems(ways);
        if (ways.size() == 1) way.setValue(ways.getFirst());
        kind.setLabel("Kind");
        kind.setItems(Kind.NEW, Kind.RENEWAL, Kind.EXPANSION);
        kind.setItemLabelGenerator(SubscriptionSheet::kind);
        kind.setValue(Kind.NEW);
        route.setLabel("How it was sold");
        route.setItems(SaleReport.Way.values());
        route.setItemLabelGenerator(each -> Format.word(each.name()));
        route.setValue(SaleReport.Way.DIRECT);
        invoicer.setLabel("Who invoices the customer");
        invoicer.setItems(Invoicer.values());
        invoicer.setItemLabelGenerator(SaleForm::words);
        invoicer.setValue(Invoicer.VENDOR);
        invoicer.addValueChangeListener(change -> invoicing.setVisible(change.getValue() == Invoicer.OTHER));
    }

    private void more() {
        subscription.setHelperText("Its name in your billing, where this is a part of one");
        registration.setHelperText("Its number, such as R-2026-00042");
        role.setHelperText("In a word that the terms know, such as sourced");
        region.setHelperText("A code such as emea");
        segment.setHelperText("A code such as mid-market");
        agreed.setHelperText("Where that was before the sale");
        source.setValue(BY_HAND);
        source.setHelperText("Together with the reference it names the sale for good");
    }

    private static String words(Invoicer by) {
        return switch (by) {
            case VENDOR -> "You do";
            case PARTNER -> "The partner";
            case OTHER -> "Another partner";
        };
    }

    private TextField text(String label, String pointer, int most) {
        var field = new TextField(label);
        field.setMaxLength(most);
        field.setManualValidation(true);
        return at(pointer, field);
    }

    private <F extends Component> F at(String pointer, F field) {
        byPointer.put(pointer, field);
        return field;
    }

    Component[] parts() {
        var more = new Div(
                pair(subscription, since),
                renews,
                pair(registration, role),
                registered,
                pair(region, segment),
                pair(route, agreed),
                pair(invoicer, invoicing),
                source);
        more.addClassName("en-form");
        return new Component[] {
            pair(customer, domain),
            pair(partner, way),
            pair(on, kind),
            pair(reference, currency),
            lines,
            new Details("Subscription, registration and more", more)
        };
    }

    private static Div pair(Component one, Component other) {
        var pair = new Div(one, other);
        pair.addClassName("en-pairs");
        return pair;
    }

    /** The fields by JSON pointer; those of lines come and go with them. */
    Map<String, Component> byPointer() {
        return byPointer;
    }

    /** As typed; what is missing is said beside its field. */
    SaleReport said() {
        var findings = new Findings();
        var sold = lines.said(findings);
        if (customer.isEmpty()) findings.add("/customer/name", "Name the customer");
        if (partner.isEmpty()) findings.add("/partner", "Choose the partner that sold it");
        if (way.isEmpty()) findings.add("/motion", "Choose the offer under which it was sold");
        if (on.isEmpty()) findings.add("/on", "Choose the day on which it was sold");
        if (currency.isEmpty()) findings.add("/lines/0/net/unit", "Choose the currency");
        for (var day : Map.of("/subscription/since", since, "/agreed", agreed).entrySet())
            if (day.getValue().isUnread()) findings.add(day.getKey(), "Write the day like 15 Feb 2027");
        if (subscription.isEmpty() && (!since.isEmpty() || renews.getValue()))
            findings.add("/subscription/id", "Name the subscription that runs since then or renews");
        if (invoicer.getValue() == Invoicer.OTHER && invoicing.isEmpty())
            findings.add("/invoicing/partner", "Choose the partner that invoices");
        var name = new SaleReport.Name(
                source.getValue().strip(), reference.getValue().strip());
        if (book.isRecorded(name))
            findings.add("/id", "A sale is recorded under this reference; look for it in the list");
        findings.refuse(SaleProblem.INVALID_SALE);
        return report(name, sold);
    }

    private SaleReport report(SaleReport.Name name, List<SaleReport.Line> sold) {
        var under = way.getValue();
        return new SaleReport(
                name.source(),
                name.id(),
                kind.getValue(),
                null,
                on.getValue(),
                partner.getValue().code(),
                under.program(),
                under.motion(),
                route.getValue(),
                new Buyer(customer.getValue().strip(), typed(domain), typed(region), typed(segment)),
                sold,
                registered.getValue() ? true : null,
                typed(registration),
                typed(role),
                subscription(),
                agreed.getValue(),
                null,
                invoicing());
    }

    private @Nullable Subscription subscription() {
        var id = typed(subscription);
        return id == null ? null : new Subscription(id, since.getValue(), renews.getValue() ? true : null);
    }

    private @Nullable Invoicing invoicing() {
        return switch (invoicer.getValue()) {
            case VENDOR -> null;
            case PARTNER -> new Invoicing(Invoicer.PARTNER, null);
            case OTHER ->
                new Invoicing(
                        Invoicer.OTHER,
                        Objects.requireNonNull(invoicing.getValue()).code());
        };
    }

    private static @Nullable String typed(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }
}
