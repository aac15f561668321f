package dev.entente.ui.rate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import dev.entente.identity.Requires;
import dev.entente.rate.ExchangeRate;
import dev.entente.rate.RatePermissions;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Beside;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.kit.Undo;
import dev.entente.ui.shell.VendorLayout;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What each currency was last worth in another, how old that is and where it was read; one pair over time beside it. */
@Route(value = "exchange-rates/:pair?", layout = VendorLayout.class)
@Requires(RatePermissions.READ)
public final class ExchangeRatesView extends Div implements Rows<ExchangeRate>, BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient RateDesk desk;
    private final Listing<ExchangeRate> list = new Listing<>(new Noun("pair", "pairs"), this);
    private final Undo undo = new Undo();
    private final Beside beside;
    private final LocalDate day;
    private transient List<ExchangeRate> newest;
    private String title = "Exchange rates";
    private @Nullable String open;

    ExchangeRatesView(RateDesk desk) {
        this.desk = desk;
        this.day = desk.today.day();
        this.newest = desk.newest();
        addClassName("en-fill");
        beside = new Beside(() -> open(null), header(), listing());
        add(beside);
    }

    private PageHeader header() {
        var words = "What one currency was worth in another, by day; nothing is converted by a rate that is not here";
        var ask = new Button("Convert an amount", new Glyph("question"), click -> new Convert(desk).open());
        if (!desk.mayEnter()) return new PageHeader("Exchange rates", words, ask);
        var upload = new Button("Upload a file", new Glyph("up"), click -> new UploadRates(desk, this::again).open());
        var enter = new Button("Enter a rate", new Glyph("plus"), click -> enter());
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        return new PageHeader("Exchange rates", words, ask, upload, enter);
    }

    private void enter() {
        var form = new RateForm(desk, null);
        new Ask("Enter a rate", "Enter the rate", form.content())
                .explaining(form.byPointer())
                .then(() -> {
                    desk.enter(form.said());
                    again();
                })
                .open();
    }

    private void again() {
        newest = desk.newest();
        list.refresh();
        show(open);
    }

    private Component listing() {
        list.searching("Search currency")
                .opening("Pair", rate -> "exchange-rates/" + RateWords.pair(rate), RateWords::name, RateWords::says)
                .column("Day", rate -> Format.user().day(rate.on()))
                .column("Source", RateWords::source)
                .badge("Age", rate -> RateWords.age(day, rate), rate -> RateWords.tone(day, rate))
                .card(rate -> new Card(
                        RateWords.name(rate),
                        "exchange-rates/" + RateWords.pair(rate),
                        Format.user().plain(rate.rate()),
                        RateWords.source(rate),
                        RateWords.age(day, rate),
                        RateWords.tone(day, rate)));
        return list.whenEmpty(new EmptyState(
                "coins",
                "No exchange rates yet",
                "Upload a file of the European Central Bank, or one of your own with the columns from, to, day and rate."
                        + " Or enter the first by hand."));
    }

    private List<ExchangeRate> found(String search) {
        var typed = search.toUpperCase(Locale.ROOT);
        return newest.stream()
                .filter(rate -> RateWords.name(rate).toUpperCase(Locale.ROOT).contains(typed)
                        || RateWords.pair(rate).contains(typed))
                .toList();
    }

    @Override
    public List<ExchangeRate> read(String search, int offset, int limit) {
        return found(search).stream().skip(offset).limit(limit).toList();
    }

    @Override
    public int count(String search) {
        return found(search).size();
    }

    @Override
    public boolean any() {
        return !newest.isEmpty();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var pair = event.getRouteParameters().get("pair").orElse(null);
        if (pair != null
                && newest.stream().noneMatch(rate -> RateWords.pair(rate).equals(pair))) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(pair);
    }

    private void show(@Nullable String pair) {
        if (pair == null || !pair.equals(open)) undo.clear();
        open = pair;
        list.mark(open != null, row -> RateWords.pair(row).equals(open));
        var rate = newest.stream()
                .filter(each -> RateWords.pair(each).equals(pair))
                .findFirst();
        title = rate.map(RateWords::name).orElse("Exchange rates");
        beside.show(rate.map(each -> new PairPanel(desk, each, undo, this::again).detail(() -> open(null)))
                .orElse(null));
    }

    private void open(@Nullable String pair) {
        var parameters = pair == null ? RouteParameters.empty() : new RouteParameters("pair", pair);
        getUI().ifPresent(ui -> ui.navigate(ExchangeRatesView.class, parameters));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
