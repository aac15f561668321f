package dev.entente.ui.quote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.deal.Deal;
import dev.entente.deal.DealPage;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.quote.CartLine;
import dev.entente.quote.Quote;
import dev.entente.quote.QuotePage;
import dev.entente.quote.QuoteProblem;
import dev.entente.quote.QuoteProfile;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Refusals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One form for a quote and for its next revision: for whom, the cart with its prices while it is typed, and the total. */
final class QuoteForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient QuoteDesk desk;
    private final Side side;
    private final transient QuoteFields fields;
    private final CartField cart;
    private final CartTotal total;
    private transient @Nullable Quote revised;
    private boolean filling;

    QuoteForm(QuoteDesk desk, Side side, @Nullable QuotePage page) {
        this.desk = desk;
        this.side = side;
        this.revised = page == null ? null : page.quote();
        this.fields = new QuoteFields(desk, side);
        this.cart = new CartField(desk, fields::unit, this::reprice, this::choose);
        var verb = revised == null ? "Make the quote" : "Make revision " + (revised.standing() + 1);
        this.total = new CartTotal(away(), make(verb));
        addClassName("en-quote-form");
        var about = new Div(fields.rows());
        about.addClassName("en-form");
        var note = new Div(fields.note());
        note.addClassName("en-form");
        add(
                new Panel("For whom", about),
                new Panel("Cart", cart),
                new Panel("Special price", fields.special()),
                new Panel("On the quote", note),
                total);
        fields.listen(this::reprice, this::take);
        if (page != null)
            fill(() -> {
                fields.fill(page.quote());
                fields.fill(page.standing().language());
                cart.fill(fields.special().fill(page.standing().asked(), reason(page)));
            });
        fields.focus();
    }

    // Without a special price the request says only that a rule asked.
    private @Nullable String reason(QuotePage page) {
        boolean isSpecial = page.standing().asked().stream().anyMatch(line -> line.special() != null);
        return isSpecial ? desk.reason(page.quote()) : null;
    }

    /** Begins with what a deal says. */
    void begin(DealPage page) {
        fill(() -> {
            fields.fill(page.deal());
            cart.fill(lines(page));
        });
    }

    private static List<CartLine> lines(DealPage page) {
        return page.lines().stream()
                .map(line -> new CartLine(line.sku(), line.quantity(), line.term()))
                .toList();
    }

    /** Asks for prices once, and not for each field. */
    private void fill(SerializableRunnable work) {
        filling = true;
        try {
            work.run();
        } finally {
            filling = false;
        }
        reprice();
    }

    /** Somebody chose a deal: where nothing was said yet, the quote says what the deal says. */
    private void take(Deal deal) {
        if (!fields.isUntouched() || !cart.isEmpty()) reprice();
        else begin(desk.deal(deal.id()));
    }

    private void reprice() {
        if (filling) return;
        fields.special().ofLines(cart.isSpecial());
        var pointers = fields.ofPrices();
        Refusals.clear(pointers.values());
        total.clear();
        var asked = cart.fitting();
        if (asked.isEmpty()) {
            cart.unpriced();
            total.empty();
            return;
        }
        try {
            var priced = desk.price(fields.cart(CartField.lines(asked)));
            cart.show(priced, asked);
            total.show(priced);
        } catch (Problem problem) {
            cart.unpriced();
            total.unpriced(problem, pointers);
        } catch (RuntimeException e) {
            System.getLogger(QuoteForm.class.getName()).log(System.Logger.Level.ERROR, "Prices of a cart", e);
            cart.unpriced();
            total.broken();
        }
    }

    /** A product that was put in has no price for the term that was guessed: takes the first usual one with a price. */
    private void choose(CartRow row) {
        if (row.isPriced()) return;
        var tries = Terms.USUAL.stream()
                .map(term -> new CartLine(row.sku(), 1, term))
                .toList();
        try {
            var priced = desk.price(fields.cart(tries));
            priced.lines().stream()
                    .filter(line -> line.net() != null)
                    .findFirst()
                    .ifPresent(line -> row.setTerm(line.term()));
        } catch (Problem unclear) {
            System.getLogger(QuoteForm.class.getName()).log(System.Logger.Level.DEBUG, "No term to guess", unclear);
        }
    }

    private Button make(String verb) {
        var make = new Button(verb);
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setDisableOnClick(true);
        make.addClickListener(click -> {
            try {
                make();
            } finally {
                make.setEnabled(true);
            }
        });
        return make;
    }

    private Button away() {
        var away = new Button("Cancel", click -> {
            var to = revised == null ? side.address() : address(revised.id());
            getUI().ifPresent(ui -> ui.navigate(to));
        });
        away.addThemeVariants(ButtonVariant.TERTIARY);
        return away;
    }

    private String address(UUID id) {
        return side.address() + "/" + id;
    }

    private void make() {
        total.clear();
        Map<String, Component> pointers = new LinkedHashMap<>(fields.byPointer());
        pointers.putAll(cart.byPointer());
        Refusals.clear(pointers.values());
        try {
            var findings = new Findings();
            fields.check(findings);
            cart.check(findings);
            findings.refuse(QuoteProblem.UNCLEAR_QUOTE);
            var made = make(fields.profile(CartField.lines(cart.fitting())));
            getUI().ifPresent(ui -> ui.navigate(address(made.id())));
        } catch (Problem problem) {
            refuse(problem, pointers);
        }
    }

    private Quote make(QuoteProfile profile) {
        var seen = revised;
        return seen == null ? desk.make(profile) : desk.revise(seen, profile);
    }

    private void refuse(Problem problem, Map<String, Component> pointers) {
        if (problem.kind() != QuoteProblem.NOT_PRICED) {
            total.refuse(problem, pointers);
            return;
        }
        reprice(); // prices may have changed since; what is wrong with a line is said there
        total.refuse(problem, fields.byPointer());
        cart.lead();
    }
}
