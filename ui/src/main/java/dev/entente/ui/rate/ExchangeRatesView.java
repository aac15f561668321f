package dev.entente.ui.rate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import dev.entente.identity.Requires;
import dev.entente.rate.ExchangeRate;
import dev.entente.rate.RatePermissions;
import dev.entente.rate.RateSource;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What each currency was last worth in another, as each source says it, and how old that is; one pair over time beside it. */
@Route(value = "exchange-rates/:pair?", layout = VendorLayout.class)
@Requires(RatePermissions.READ)
public final class ExchangeRatesView extends Div implements Rows<ExchangeRate>, BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String ALL = "All sources";

    private final transient RateDesk desk;
    private final Listing<ExchangeRate> list = new Listing<>(new Noun("rate", "rates"), this);
    private final Select<RateSource> source = new Select<>();
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
                    desk.enter(form.said(), form.source());
                    again();
                })
                .open();
    }

    private void again() {
        newest = desk.newest();
        offerSources();
        list.refresh();
        show(open);
    }

    private void offerSources() {
        var chosen = source.getValue();
        source.setItems(
                newest.stream().map(ExchangeRate::source).distinct().sorted().toList());
        source.setValue(chosen);
    }

    private Component listing() {
        source.setAriaLabel("Source");
        source.setItemLabelGenerator(each -> each == null ? ALL : RateWords.source(each));
        source.setEmptySelectionAllowed(true);
        source.setEmptySelectionCaption(ALL);
        source.setPlaceholder(ALL);
        offerSources();
        list.searching("Search currency")
                .filter(source)
                .exporting(typed -> desk.export(source.getValue()))
                .opening("Pair", rate -> "exchange-rates/" + RateWords.address(rate), RateWords::name, RateWords::says)
                .column("Day", rate -> Format.user().day(rate.on()))
                .column("Source", RateWords::source)
                .badge("Age", rate -> RateWords.age(day, rate), rate -> RateWords.tone(day, rate))
                .card(rate -> new Card(
                        RateWords.name(rate),
                        "exchange-rates/" + RateWords.address(rate),
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
        var chosen = source.getValue();
        return newest.stream()
                .filter(rate -> chosen == null || chosen.equals(rate.source()))
                .filter(rate -> RateWords.name(rate).toUpperCase(Locale.ROOT).contains(typed)
                        || RateWords.address(rate).contains(typed))
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
        if (pair != null && found(newest, pair).isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(pair);
    }

    /** The pair of the source that is named, or as it counts first. */
    private static Optional<ExchangeRate> found(List<ExchangeRate> newest, @Nullable String pair) {
        return newest.stream()
                .filter(rate -> RateWords.address(rate).equals(pair))
                .findFirst()
                .or(() -> newest.stream()
                        .filter(rate -> RateWords.pair(rate).equals(pair))
                        .findFirst());
    }

    private void show(@Nullable String pair) {
        if (pair == null || !pair.equals(open)) undo.clear();
        open = pair;
        var rate = found(newest, pair);
        var shown = rate.map(RateWords::address).orElse("");
        list.mark(open != null, row -> RateWords.address(row).equals(shown));
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
