package dev.entente.ui.pricebook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.entente.api.Unit;
import dev.entente.partner.Partner;
import dev.entente.pricebook.Adjustment;
import dev.entente.pricebook.Adjustment.Rounding;
import dev.entente.pricebook.Audience;
import dev.entente.pricebook.BookDescription;
import dev.entente.pricebook.PriceBook;
import dev.entente.pricebook.ReadingBooks.Shown;
import dev.entente.problem.Findings;
import dev.entente.tenant.Slug;
import dev.entente.ui.kit.Currencies;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.Format;
import dev.entente.ui.pricebook.BookChange.What;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a price book is: its name, for whom, what it inherits and how much more or less it asks, and since when it holds. */
final class BookForm {

    private static final int USUAL_DECIMALS = 2;

    private final TextField code = new TextField("Code");
    private final TextField name = new TextField("Name");
    private final ComboBox<String> currency;
    private final ComboBox<Shown> parent = new ComboBox<>("Inherits from");
    private final BigDecimalField percent = new BigDecimalField("Asks more or less by");
    private final Select<Rounding> rounding = new Select<>();
    private final IntegerField decimals = new IntegerField("Decimals");
    private final DayField from = new DayField("Holds from");
    private final DayField until = new DayField("Until before");
    private final ComboBox<Partner> partner = new ComboBox<>("Partner");
    private final TextField region = new TextField("Region");
    private final TextField tier = new TextField("Tier");
    private final TextField motion = new TextField("Motion");
    private final @Nullable Shown known;
    private final @Nullable BookChange change;
    private String newerCode = "";

    BookForm(BookDesk desk, @Nullable Shown known) {
        this.known = known;
        this.change = known == null || known.book().from().isAfter(desk.today.day())
                ? null
                : new BookChange(known.book(), desk.all());
        currency = Currencies.field("Currency", desk.today.currency());
        for (var needed : List.<HasValue<?, ?>>of(code, name, currency, from)) needed.setRequiredIndicatorVisible(true);
        code.setHelperText("Such as emea; it is for ever");
        code.setMaxLength(64);
        name.setMaxLength(200);
        inherited(desk);
        from.setValue(desk.today.day());
        until.setClearButtonVisible(true);
        until.setHelperText("The first day on which it holds no more; empty: it goes on");
        desk.partners.offer(partner);
        partner.setPlaceholder(null);
        region.setHelperText("A code, such as emea");
        tier.setHelperText("As the program calls it, such as gold");
        motion.setHelperText("Such as resell");
        if (known == null) propose();
        else fill(desk, known);
        parent.addValueChangeListener(chosen -> heir());
        heir();
        if (change != null && known != null) change.onChange(what -> begins(desk, known.book(), what));
    }

    /** A newer book has a code and a first day of its own; every other is the one that is edited. What somebody wrote stays. */
    private void begins(BookDesk desk, PriceBook book, What what) {
        boolean newer = what == What.NEWER;
        if (newer != code.isReadOnly()) return; // it was so before
        var next = desk.today.day().plusDays(1);
        var names = List.of(book.name(), book.name() + ", from " + Format.user().day(next));
        var days = List.of(book.from(), next);
        if (names.contains(name.getValue())) name.setValue(names.get(newer ? 1 : 0));
        if (!from.isEmpty() && days.contains(from.getValue())) from.setValue(days.get(newer ? 1 : 0));
        if (!newer) newerCode = code.getValue();
        else if (newerCode.isEmpty()) newerCode = book.code() + "-" + next;
        code.setReadOnly(!newer);
        code.setValue(newer ? newerCode : book.code());
    }

    /** The code follows from the name until somebody writes another one. */
    private void propose() {
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(typed -> {
            if (code.getValue().equals(Slug.suggested(typed.getOldValue())))
                code.setValue(Slug.suggested(typed.getValue()));
        });
    }

    private void inherited(BookDesk desk) {
        var own = known == null ? "" : known.book().code();
        parent.setItems(desk.all().stream()
                .filter(each -> !each.book().code().equals(own))
                .toList());
        parent.setItemLabelGenerator(
                each -> each.book().name() + " (" + each.book().unit().code() + ")");
        parent.setClearButtonVisible(true);
        parent.setHelperText("It decides where this book says nothing");
        percent.setSuffixComponent(new Span("%"));
        percent.addClassName("en-number-field");
        percent.setHelperText("8 asks 8% more, \u22125 asks 5% less");
        percent.setI18n(
                new BigDecimalField.BigDecimalFieldI18n().setBadInputErrorMessage("Write a figure such as 8 or -5"));
        rounding.setLabel("Rounded");
        rounding.setItems(Rounding.values());
        rounding.setItemLabelGenerator(each -> Format.word(each.words()));
        rounding.setValue(Rounding.HALF_UP);
        decimals.setValue(USUAL_DECIMALS);
        decimals.setMin(0);
        decimals.setMax(12);
        decimals.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage("Write a whole number such as 2")
                .setMinErrorMessage("Use 0 to 12")
                .setMaxErrorMessage("Use 0 to 12"));
    }

    private void heir() {
        boolean heir = !parent.isEmpty();
        percent.setEnabled(heir);
        rounding.setEnabled(heir);
        decimals.setEnabled(heir);
        if (!heir) percent.clear();
    }

    private void fill(BookDesk desk, Shown shown) {
        var book = shown.book();
        code.setValue(book.code());
        code.setReadOnly(true);
        code.setHelperText(null);
        name.setValue(book.name());
        currency.setValue(book.unit().code());
        currency.setReadOnly(true);
        parent.getListDataView()
                .getItems()
                .filter(each -> each.book().code().equals(shown.parent()))
                .findFirst()
                .ifPresent(parent::setValue);
        var adjustment = book.adjustment();
        if (adjustment.percent().signum() != 0) {
            percent.setValue(adjustment.percent());
            decimals.setValue(adjustment.decimals());
            rounding.setValue(adjustment.rounding());
        }
        from.setValue(book.from());
        until.setValue(book.until());
        var audience = book.audience();
        if (audience.partnerId() != null)
            desk.partners.of(audience.partnerId().toString()).ifPresent(partner::setValue);
        region.setValue(text(audience.region()));
        tier.setValue(text(audience.tier()));
        motion.setValue(text(audience.motion()));
    }

    private static String text(@Nullable String word) {
        return word == null ? "" : word;
    }

    /** Whether another book is to be made that takes over from the one that is edited. */
    boolean isNewer() {
        return change != null && change.isNewer();
    }

    boolean isCorrection() {
        return change != null && change.isCorrection();
    }

    Component[] content() {
        return new Component[] {
            change == null ? new Div() : change,
            pair(name, code),
            pair(currency, parent),
            pair(percent, rounding, decimals),
            pair(from, until),
            new H3("For whom; what is left out is open to all"),
            pair(partner, region),
            pair(tier, motion)
        };
    }

    private static Div pair(Component... fields) {
        var pair = new Div(fields);
        pair.addClassName("en-pairs");
        return pair;
    }

    Map<String, Component> byPointer() {
        var fields = new HashMap<String, Component>();
        fields.put("/code", code);
        fields.put("/name", name);
        fields.put("/currency", currency);
        fields.put("/parent", parent);
        fields.put("/adjustment/percent", percent);
        fields.put("/adjustment/decimals", decimals);
        fields.put("/from", from);
        fields.put("/until", until);
        if (change != null) fields.put("/buyers", change.what);
        fields.put("/buyers/partner", partner);
        fields.put("/buyers/region", region);
        fields.put("/buyers/tier", tier);
        fields.put("/buyers/motion", motion);
        return fields;
    }

    /** As typed; what is missing is said beside its field, the rest is the rule's to refuse. */
    BookDescription said() {
        var findings = new Findings();
        var unit = currency.getValue();
        var begin = from.getValue();
        if (unit == null) findings.add("/currency", "Choose the currency of its prices");
        if (begin == null) findings.add("/from", "Choose the day from which it holds");
        if (percent.isInvalid()) findings.add("/adjustment/percent", "Write a figure such as 8 or -5");
        findings.refuse(FormProblem.INCOMPLETE);
        if (unit == null || begin == null) throw new IllegalStateException("Refused above");
        var above = parent.getValue();
        return new BookDescription(
                code.getValue().strip(),
                name.getValue(),
                Unit.currency(unit),
                above == null ? null : above.book().code(),
                adjustment(),
                begin,
                until.getValue(),
                audience());
    }

    private Adjustment adjustment() {
        var by = percent.getValue();
        if (by == null || by.signum() == 0) return Adjustment.NONE;
        var places = decimals.getValue();
        return new Adjustment(
                new BigDecimal(by.toPlainString()), places == null ? USUAL_DECIMALS : places, rounding.getValue());
    }

    private Audience audience() {
        var chosen = partner.getValue();
        var before = known == null ? Audience.EVERYBODY : known.book().audience();
        // Who may not see partners leaves the one that is named as it is.
        var named = partner.isVisible() ? chosen == null ? null : chosen.id() : before.partnerId();
        return new Audience(named, word(region), word(tier), word(motion));
    }

    private static @Nullable String word(TextField field) {
        var text = field.getValue().strip();
        return text.isEmpty() ? null : text;
    }
}
