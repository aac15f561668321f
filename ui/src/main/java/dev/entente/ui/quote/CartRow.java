package dev.entente.ui.quote;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.IntegerField.IntegerFieldI18n;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.entente.api.Unit;
import dev.entente.quote.CartLine;
import dev.entente.quote.PricedCart;
import dev.entente.quote.PricedLine;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.quote.Remedies.Said;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One product of a cart: how many, for how long, what it costs, how that came about, and what keeps it from being quoted. */
final class CartRow extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE = 400;
    private static final int MOST = 1_000_000_000;

    /** What the cart does for its lines. */
    interface Owner {

        void changed();

        void remove(CartRow row);

        /** Somebody is done with a line, and goes on with the next product. */
        void next();

        void add(String sku);

        /** In which prices are asked for; null: none is chosen yet. */
        @Nullable
        Unit currency();
    }

    private final String sku;
    private final String name;
    private final LinePrice special;
    private final transient Owner owner;
    private final IntegerField quantity = new IntegerField();
    private final Select<Period> term = new Select<>();
    private final Span net = new Span();
    private final Div said = new Div();
    private final Span how = new Span();
    private final NativeDetails steps = new NativeDetails(how, new Div());
    private transient List<Said> shown = List.of();
    private transient @Nullable PricedLine line;
    private transient @Nullable PricedCart cart;

    CartRow(CartLine from, String name, String unit, Owner owner) {
        this.sku = from.sku();
        this.name = name;
        this.owner = owner;
        this.special = new LinePrice(name, from.special(), owner::currency, owner::changed);
        addClassName("en-cart-row");
        getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        describeQuantity(from, unit);
        describeTerm(from.term());
        var what = new Div(new Span(name), muted(sku));
        what.addClassName("en-cell-2");
        net.addClassNames("en-money", "en-cart-net");
        var away = new Button(new Glyph("close"), click -> owner.remove(this));
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.setAriaLabel("Take " + name + " out");
        away.setTooltipText("Take it out");
        var fields = new Div(what, quantity, term, net, away);
        fields.addClassName("en-cart-line");
        said.addClassName("en-cart-said");
        steps.addClassNames("en-more", "en-cart-how");
        steps.setVisible(false);
        steps.addToggleListener(toggle -> explain());
        add(fields, steps, special, said);
    }

    private void describeQuantity(CartLine from, String unit) {
        quantity.setAriaLabel("Quantity of " + name);
        quantity.setSuffixComponent(new Span(unit));
        quantity.addClassName("en-number-field");
        quantity.setMin(1);
        quantity.setMax(MOST);
        quantity.setI18n(new IntegerFieldI18n()
                .setBadInputErrorMessage("Write a whole number")
                .setMinErrorMessage("Take at least 1")
                .setMaxErrorMessage("Take at most 1,000,000,000"));
        quantity.setAutoselect(true);
        quantity.setValue(Math.toIntExact(Math.min(MOST, from.quantity())));
        quantity.setValueChangeMode(ValueChangeMode.LAZY);
        quantity.setValueChangeTimeout(PAUSE);
        quantity.addValueChangeListener(change -> owner.changed());
        quantity.addKeyPressListener(Key.ENTER, press -> owner.next());
    }

    private void describeTerm(Period from) {
        var usual = Terms.USUAL.stream();
        boolean known = Terms.USUAL.stream().anyMatch(each -> same(each, from));
        term.setItems(
                known ? usual.toList() : Stream.concat(usual, Stream.of(from)).toList());
        term.setItemLabelGenerator(Terms::words);
        term.setAriaLabel("Term of " + name);
        setTerm(from);
        term.addValueChangeListener(change -> owner.changed());
    }

    private static boolean same(Period one, Period other) {
        return one.toTotalMonths() == other.toTotalMonths();
    }

    void setTerm(Period wanted) {
        term.getListDataView()
                .getItems()
                .filter(each -> same(each, wanted))
                .findFirst()
                .ifPresent(term::setValue);
    }

    private static Span muted(String text) {
        var span = new Span(text);
        span.addClassName("en-muted");
        return span;
    }

    String sku() {
        return sku;
    }

    String name() {
        return name;
    }

    Period term() {
        return term.getValue();
    }

    IntegerField quantity() {
        return quantity;
    }

    LinePrice special() {
        return special;
    }

    /** Whether it says how many, and no special price that nobody can ask for. */
    boolean fits() {
        return !special.isWrong() && saysHowMany();
    }

    boolean saysHowMany() {
        return !quantity.isEmpty() && quantity.getValue() >= 1 && quantity.getValue() <= MOST;
    }

    CartLine line() {
        return new CartLine(sku, quantity.getValue(), term.getValue(), special.special());
    }

    boolean isPriced() {
        return line != null && line.net() != null;
    }

    boolean isWrong() {
        return !shown.isEmpty() || !fits();
    }

    /** Shows what it costs, and what was found at it. */
    void show(PricedLine priced, PricedCart of, List<Said> found) {
        line = priced;
        cart = of;
        special.unit();
        var amount = priced.net();
        var list = priced.list();
        net.setText(amount == null ? "No price" : Format.user().money(amount));
        steps.setVisible(amount != null);
        if (amount != null && list != null) {
            var against = Against.list(list, amount);
            how.setText(amount.equals(list) ? against : Format.user().money(list) + " at list, " + against);
        }
        explain();
        var because = priced.because();
        say(
                because == null
                        ? found
                        : Stream.concat(Stream.of(Said.only(because)), found.stream())
                                .toList());
    }

    /** While something keeps the cart from being priced. */
    void unpriced() {
        line = null;
        net.setText("");
        steps.setVisible(false);
        say(List.of());
    }

    private void explain() {
        if (!steps.isOpen() || line == null || cart == null) return;
        steps.setContent(PriceSteps.of(line, cart));
    }

    private void say(List<Said> found) {
        if (found.equals(shown)) return;
        shown = List.copyOf(found);
        said.removeAll();
        var offered = new HashSet<String>();
        for (var each : found) {
            var notice = new Notice(Tone.WARN, each.words(), "");
            var verb = each.verb();
            if (verb != null && offered.add(verb)) notice.then(new Button(verb, click -> mend(each)));
            said.add(notice);
        }
    }

    private void mend(Said each) {
        if (each.add() != null) owner.add(each.add());
        else quantity.setValue(Math.toIntExact(each.take()));
    }
}
