package dev.entente.ui.quote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.quote.Quote.State;
import dev.entente.quote.QuoteFilter;
import dev.entente.quote.QuotePermissions;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.FilterChip;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.kit.SavedViews;
import dev.entente.ui.shell.PartnerChoice;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.view.OwnViews;
import dev.entente.ui.view.Said;
import dev.entente.ui.view.Viewed;
import dev.entente.view.KeepingViews;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All quotes: saved views, search and filters above the list. */
@Route(value = "quotes", layout = VendorLayout.class)
@PageTitle("Quotes")
@Requires(QuotePermissions.READ)
public final class QuotesView extends Div implements Rows<QuoteRow>, Viewed {

    private static final long serialVersionUID = 1L;
    private static final Map<String, Set<State>> VIEWS = views();

    private final transient QuoteBook book;
    private final transient PartnerChoice partners;
    private final FilterChip<State> states = new FilterChip<>("Status", List.of(State.values()), Standing::words);
    private final ComboBox<Partner> partner = new ComboBox<>();
    private final Listing<QuoteRow> list = new Listing<>(new Noun("quote", "quotes"), this);
    private final SavedViews saved = new SavedViews(List.copyOf(VIEWS.keySet()), this::view);
    private final OwnViews own;

    QuotesView(QuoteBook book, PartnerChoice partners, KeepingViews views) {
        this.book = book;
        this.partners = partners;
        addClassNames("en-page", "en-page-full");
        states.setValue(VIEWS.values().iterator().next());
        own = new OwnViews(views, this, saved);
        list.search().whenChanged(own::changed);
        states.addValueChangeListener(change -> {
            saved.press(name(change.getValue()));
            own.changed();
        });
        partners.offer(partner);
        partner.addValueChangeListener(change -> own.changed());
        var row = new Div(saved, own);
        row.addClassName("en-views-row");
        add(header(), row, listing());
    }

    private PageHeader header() {
        var words = "What was offered to customers, and what became of it";
        return book.mayMake() ? new PageHeader("Quotes", words, make()) : new PageHeader("Quotes", words);
    }

    private static Button make() {
        var make = new Button(
                "Make a quote",
                new Glyph("plus"),
                click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(NewQuoteView.class)));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        return make;
    }

    private Component listing() {
        return list.searching("Search customer or number")
                .filter(states)
                .filter(partner)
                .summing(() -> book.worth(filter(list.search().text())))
                .opening(
                        "Customer",
                        row -> "quotes/" + row.quote().id(),
                        row -> row.quote().customerName(),
                        row -> row.quote().number())
                .column("Partner", row -> row.partner().isEmpty() ? "Our own" : row.partner())
                .whole("Net", row -> row.quote().net())
                .number(
                        "Against list",
                        row -> Against.list(row.quote().list(), row.quote().net()))
                .badge(
                        "Status",
                        row -> row.standing().words(),
                        row -> row.standing().tone())
                .clock("Good for", QuoteRow::clock)
                .card(QuotesView::card)
                .whenEmpty(empty());
    }

    private Component empty() {
        var words =
                "A quote says what a customer is asked for, and how each price came about. Make one from a deal or from"
                        + " nothing; partners make theirs in the portal.";
        return book.mayMake()
                ? new EmptyState("doc", "No quotes yet", words, make())
                : new EmptyState("doc", "No quotes yet", words);
    }

    private static Card card(QuoteRow row) {
        var quote = row.quote();
        var clock = row.clock();
        return new Card(
                quote.customerName(),
                "quotes/" + quote.id(),
                Format.user().whole(quote.net()),
                clock == null ? row.quiet() : row.quiet() + " \u00b7 " + clock.text(),
                row.standing().words(),
                row.standing().tone());
    }

    private QuoteFilter filter(String search) {
        var chosen = partner.getValue();
        return new QuoteFilter(
                states.getValue().stream().sorted().toList(), chosen == null ? null : chosen.id(), null, search);
    }

    @Override
    public List<QuoteRow> read(String search, int offset, int limit) {
        return book.rows(filter(search), offset, limit);
    }

    @Override
    public int count(String search) {
        return book.count(filter(search));
    }

    @Override
    public boolean any() {
        return book.count(QuoteFilter.ALL) > 0;
    }

    private void view(String name) {
        states.setValue(VIEWS.getOrDefault(name, Set.of()));
        saved.press(name);
        own.changed();
    }

    @Override
    public String list() {
        return "quotes";
    }

    @Override
    public Said said() {
        var chosen = Optional.ofNullable(partner.getValue()).stream().toList();
        return new Said()
                .with("state", states.getValue(), Standing::code)
                .with("partner", chosen, each -> each.id().toString())
                .with("q", list.search().text());
    }

    @Override
    public void filterBy(Said said) {
        states.setValue(said.of("state", List.of(State.values()), Standing::code));
        partner.setValue(said.of("partner").flatMap(partners::of).orElse(null));
        list.search().setValue(said.of("q").orElse(""));
    }

    /** The saved view that these states are; empty for a choice of one's own. */
    private static String name(Set<State> states) {
        return VIEWS.entrySet().stream()
                .filter(view -> view.getValue().equals(states))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static Map<String, Set<State>> views() {
        var views = new LinkedHashMap<String, Set<State>>();
        views.put("Open", Set.of(State.DRAFT, State.SENT));
        views.put("Sent", Set.of(State.SENT));
        views.put("Accepted", Set.of(State.ACCEPTED));
        views.put("All", Set.of());
        return views;
    }
}
