package dev.entente.ui.registration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.problem.Findings;
import dev.entente.registration.Claim;
import dev.entente.registration.Registration;
import dev.entente.territory.Place;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.MoneyField;
import dev.entente.ui.partner.Countries;
import dev.entente.ui.shell.Today;
import java.io.Serializable;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a claim, wherever a partner writes one: to register a deal, or to change what it said. */
final class ClaimFields implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_TEXT = 4_000;
    private static final Duration STEP = Duration.ofMinutes(30);

    final TextField company = new TextField("Company");
    final TextField website = new TextField("Website");
    private final TextField buyer = new TextField("Who buys there");
    private final TextArea problem = new TextArea("What does the customer need?");
    private final DayField meeting = new DayField("Next meeting");
    private final TimePicker time = new TimePicker("At");
    private final MoneyField amount;
    private final DayField close = new DayField("Expected close");
    private final TextField products = new TextField("Products");
    private final Select<Way> way = new Select<>();
    private final ComboBox<String> country = Countries.field();
    private final TextField segment = new TextField("Segment");
    private final TextArea evidence = new TextArea("What shows that you work on it?");
    private boolean named; // by what is known: a name that somebody typed stays
    private final transient Map<String, Component> byPointer = new LinkedHashMap<>();

    ClaimFields(Ways ways, Today today) {
        this.amount = new MoneyField("Expected amount", today.currency());
        describe(today);
        way.setItems(ways.own());
        way.setValue(ways.own().getFirst());
        way.setVisible(ways.own().size() > 1);
    }

    private void describe(Today today) {
        for (var needed : List.of(company, website, buyer)) {
            needed.setRequiredIndicatorVisible(true);
            needed.setManualValidation(true);
            needed.setMaxLength(200);
        }
        website.setMaxLength(500);
        website.setHelperText("The surest way to find a conflict");
        website.setPlaceholder("hartwelldairy.example");
        buyer.setHelperText("A role is enough: head of operations");
        for (var text : List.of(problem, evidence)) {
            text.setMaxLength(LONGEST_TEXT);
            text.setMinRows(3);
            text.setManualValidation(true);
        }
        problem.setRequiredIndicatorVisible(true);
        problem.setHelperText("One or two sentences help to decide faster");
        evidence.setHelperText("Optional. A mail, a call, a demo: what happened so far");
        meeting.setRequiredIndicatorVisible(true);
        meeting.setMin(today.day());
        time.setStep(STEP);
        time.setHelperText("Optional. From then on your summary is waited for");
        time.setI18n(new TimePicker.TimePickerI18n().setBadInputErrorMessage("Write a time such as 15:00"));
        products.setMaxLength(500);
        country.setHelperText("Optional. Where the customer is: who covers that market is looked at");
        segment.setHelperText("Optional, in the vendor's words: enterprise, public");
        segment.setMaxLength(100);
        segment.setManualValidation(true);
        way.setLabel("How you work on it");
        way.setItemLabelGenerator(Way::words);
        byPointer.putAll(Map.of("/customerName", company, "/accountUrl", website, "/buyerRole", buyer));
        byPointer.putAll(
                Map.of("/problem", problem, "/meetingOn", meeting, "/amount", amount, "/expectedClose", close));
        byPointer.putAll(Map.of("/meetingAt", time, "/products", products, "/evidence", evidence));
        byPointer.putAll(Map.of("/country", country, "/segment", segment));
    }

    /** Filled with what was said, for the customer that stays. */
    void fill(Registration said) {
        fill(Known.of(said));
        company.setReadOnly(true);
        website.setReadOnly(true);
        meeting.setValue(said.meetingOn());
        time.setValue(said.meetingAt());
        close.setValue(said.expectedClose());
        way.getListDataView()
                .getItems()
                .filter(each -> each.motion().equals(said.motion()) && Objects.equals(each.program(), said.program()))
                .findFirst()
                .ifPresentOrElse(way::setValue, () -> keep(said));
    }

    /** The way of working on it that has this motion, where the partner has one. */
    void motion(String motion) {
        way.getListDataView()
                .getItems()
                .filter(each -> each.motion().equals(motion))
                .findFirst()
                .ifPresent(way::setValue);
    }

    /** What is empty is filled with what is known of a customer; when they meet, whoever registers it has to say. */
    void fill(Known known) {
        said(known).forEach((field, value) -> {
            if (field.isEmpty()) field.setValue(value);
        });
        named = company.isEmpty();
        if (named) company.setValue(known.company());
        if (website.isEmpty()) website.setValue(known.website());
        var worth = known.amount();
        if (worth != null && amount.amount().isEmpty()) amount.setAmount(worth);
        if (country.isEmpty()) country.setValue(known.country());
    }

    /** What was filled in for another customer, and was not changed since, is empty again. */
    void takeBack(Known known) {
        said(known).forEach((field, value) -> {
            if (field.getValue().equals(value)) field.clear();
        });
        if (named && company.getValue().equals(known.company())) company.clear();
        named = false;
        if (amount.amount().equals(Optional.ofNullable(known.amount()))) amount.clear();
        if (Objects.equals(country.getValue(), known.country())) country.clear();
    }

    private Map<HasValue<?, String>, String> said(Known known) {
        return Map.of(
                problem, known.problem(),
                buyer, known.buyer(),
                products, known.products(),
                evidence, known.evidence(),
                segment, known.segment());
    }

    /** Whether nothing is said yet but whom it is about. */
    boolean isBare() {
        return buyer.isEmpty() && problem.isEmpty() && products.isEmpty() && evidence.isEmpty();
    }

    /** Calls whenever something changes that the answer depends on. */
    void asking(SerializableRunnable ask) {
        for (var named : List.of(company, website, segment)) named.addValueChangeListener(change -> ask.run());
        country.addValueChangeListener(change -> ask.run());
    }

    Place place() {
        return new Place(country.getValue(), "", segment.getValue(), "");
    }

    // One that its program does not offer any more is still what was said.
    private void keep(Registration said) {
        var known = new Way(said.motion(), said.program(), said.motion());
        way.setItems(known);
        way.setValue(known);
    }

    void keep(Draft draft) {
        draft.keep("company", company);
        draft.keep("website", website);
        draft.keep("buyer", buyer);
        draft.keep("problem", problem);
        draft.keep("meeting", meeting);
        draft.keep("time", time);
        draft.keep("amount", amount);
        draft.keep("close", close);
        draft.keep("products", products);
        draft.keep("country", country);
        draft.keep("segment", segment);
        draft.keep("evidence", evidence);
    }

    Map<String, Component> byPointer() {
        return byPointer;
    }

    /** Whom it is about; between that and the rest an answer may stand. */
    Component customer() {
        return pair(company, website);
    }

    Component[] rest() {
        return new Component[] {
            pair(buyer, pair(meeting, time)),
            problem,
            pair(country, segment),
            pair(amount, close),
            products,
            way,
            evidence
        };
    }

    /** What is needed and not there, from the top of the form down, so that all of it is said at once. */
    Findings missing() {
        var findings = new Findings();
        if (company.getValue().isBlank()) findings.add("/customerName", "Enter the name of the company");
        if (website.getValue().isBlank())
            findings.add("/accountUrl", "Enter the website, for example hartwelldairy.example");
        if (buyer.getValue().isBlank()) findings.add("/buyerRole", "Say who decides there, by name or role");
        if (meeting.isEmpty()) findings.add("/meetingOn", "Choose the day of your next meeting");
        if (problem.getValue().isBlank()) findings.add("/problem", "Say what the customer needs");
        if (!amount.fits()) findings.add("/amount", "Use fewer decimals");
        return findings;
    }

    Claim claim() {
        var chosen = way.getValue();
        return new Claim(
                website.getValue(),
                company.getValue(),
                buyer.getValue(),
                problem.getValue(),
                meeting.getValue(),
                time.getValue(),
                chosen.motion(),
                chosen.program(),
                text(products.getValue()),
                amount.amount().orElse(null),
                close.getValue(),
                text(evidence.getValue()),
                country.getValue(),
                text(segment.getValue()));
    }

    private static @Nullable String text(String typed) {
        return typed.isBlank() ? null : typed;
    }

    private static Div pair(Component... both) {
        var pair = new Div(both);
        pair.addClassName("en-pairs");
        return pair;
    }
}
