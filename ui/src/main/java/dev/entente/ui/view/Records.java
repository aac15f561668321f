package dev.entente.ui.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import dev.entente.ui.kit.Beside;
import dev.entente.ui.kit.Detail;
import dev.entente.ui.kit.FilterChip;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.SavedViews;
import dev.entente.ui.shell.RecordPage;
import dev.entente.view.KeepingViews;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a list of records: views that everybody has and one's own above it, its filters and its search in the address,
 * and beside it the record that the address names. A page says what it is filtered by and how a record is shown; the views
 * choose values of one filter, the first of them where nothing else is said.
 */
public final class Records<S> extends Div implements Viewed {

    private static final long serialVersionUID = 1L;
    private static final String NEW = "new";

    private final Class<? extends Component> page;
    private final String name;
    private final String list;
    private final Listing<?> listing;
    private final FilterChip<S> chip;
    private final Map<String, Set<S>> everybodys;
    private final SavedViews saved;
    private final OwnViews own;
    private final ArrayList<Filter> filters = new ArrayList<>();
    private @Nullable Beside beside;
    private SerializableFunction<UUID, Opened> record = id -> {
        throw new IllegalStateException("The page has not said how it shows a record");
    };
    private String title;
    private @Nullable UUID open;
    private boolean filtering;

    /** A record as it is shown beside the list: the page's title, and the rest. */
    public record Opened(String title, Detail detail) {}

    /** What the list is, on which page it stands, how it is called there, and over REST. */
    public record Place(Class<? extends Component> page, String title, String list) {}

    /** A filter: its name in the address, and how its value is written and read. */
    private record Filter(String field, SerializableConsumer<Said> write, SerializableConsumer<Said> read) {}

    /** The views by the values that each chooses; none chosen are all. */
    public Records(
            Place place,
            Listing<?> listing,
            FilterChip<S> chip,
            SerializableFunction<S, String> word,
            Map<String, Set<S>> everybodys,
            KeepingViews keeping) {
        this.page = place.page();
        this.name = place.title();
        this.title = name;
        this.list = place.list();
        this.listing = listing;
        this.chip = chip;
        this.everybodys = everybodys;
        addClassName("en-views-row");
        saved = new SavedViews(List.copyOf(everybodys.keySet()), this::view);
        chip.setValue(everybodys.values().iterator().next());
        own = new OwnViews(keeping, this, saved);
        add(saved, own);
        chip.addValueChangeListener(change -> {
            saved.press(name(change.getValue()));
            changed();
        });
        listing.search().whenChanged(this::changed);
        filters.add(of(chip, word));
    }

    /** One more filter, by its name in the address, and how its value is written there and read. */
    public <V> Records<S> also(
            String field,
            HasValue<?, V> filter,
            SerializableFunction<V, String> word,
            SerializableFunction<String, Optional<V>> known) {
        filter.addValueChangeListener(change -> changed());
        filters.add(new Filter(
                field,
                what -> what.with(field, filter.isEmpty() ? List.of() : List.of(filter.getValue()), word),
                what -> filter.setValue(what.of(field).flatMap(known::apply).orElseGet(filter::getEmptyValue))));
        return this;
    }

    /** One more filter of which several values may be chosen, by its label in the address, and how a value is written there. */
    public <V> Records<S> also(FilterChip<V> more, SerializableFunction<V, String> word) {
        more.addValueChangeListener(change -> changed());
        filters.add(of(more, word));
        return this;
    }

    /** One more filter by words that people have written; one that is asked for and that nobody says is looked for, and finds nothing. */
    public Records<S> words(FilterChip<String> more) {
        more.addValueChangeListener(change -> changed());
        var filter = of(more, word -> word);
        filters.add(new Filter(filter.field(), filter.write(), what -> {
            what.all(filter.field()).forEach(more::offer);
            more.setVisible(!more.options().isEmpty());
            filter.read().accept(what);
        }));
        return this;
    }

    private static <V> Filter of(FilterChip<V> chip, SerializableFunction<V, String> word) {
        var field = chip.label().toLowerCase(Locale.ROOT);
        return new Filter(
                field,
                what -> what.with(field, chip.getValue(), word),
                what -> chip.setValue(what.of(field, chip.options(), word)));
    }

    /** The whole page: what stands above the views, the list, and room for a record. */
    public Beside under(Component header, Component... list) {
        var all = new ArrayList<Component>(List.of(header, this));
        all.addAll(List.of(list));
        beside = new Beside(() -> open(null), all.toArray(Component[]::new));
        return beside;
    }

    /** Shows the record that the address names, and filters by what it says; an address that says nothing changes no filter. */
    public void enter(BeforeEnterEvent event, SerializableFunction<UUID, Opened> record) {
        var asked = Said.in(event.getLocation().getQueryParameters(), fields());
        if (!asked.isEmpty()) filter(asked);
        this.record = record;
        if (event.getRouteParameters().get("id").isEmpty()) show(null);
        else RecordPage.open(event, this::show);
    }

    /** Begins what the page begins where its address asks for that: {@code deals?new}. */
    public static void begin(AfterNavigationEvent event, Runnable begin) {
        var asked = event.getLocation().getQueryParameters().getParameters();
        if (asked.containsKey(NEW)) begin.run();
    }

    /** Shows a record as it is now; none: the list alone. */
    public void show(@Nullable UUID id) {
        open = id;
        title = name;
        if (id == null) {
            frame().show(null);
            return;
        }
        var opened = record.apply(id);
        title = opened.title();
        frame().show(opened.detail());
    }

    private Beside frame() {
        if (beside == null) throw new IllegalStateException("The page has no frame yet");
        return beside;
    }

    /** Goes to a record of the list, or to the list alone; filters stay. */
    public void open(@Nullable UUID id) {
        var parameters = id == null ? RouteParameters.empty() : new RouteParameters("id", id.toString());
        getUI().ifPresent(ui -> ui.navigate(page, parameters, address()));
    }

    /** The record that stands beside the list. */
    public boolean isOpen(UUID id) {
        return id.equals(open);
    }

    public boolean isOpen() {
        return open != null;
    }

    /** Of the page: the record's, or the list's. */
    public String title() {
        return title;
    }

    private void view(String view) {
        chip.setValue(everybodys.getOrDefault(view, Set.of()));
        saved.press(view);
        changed();
    }

    /** The view that these values are; empty for a choice of one's own. */
    private String name(Set<S> chosen) {
        return everybodys.entrySet().stream()
                .filter(view -> view.getValue().equals(chosen))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    // Filters that change together are one change of the address.
    private void changed() {
        own.changed();
        if (!filtering) getUI().ifPresent(this::writeAddress);
    }

    private void writeAddress(UI ui) {
        var parameters = open == null ? RouteParameters.empty() : new RouteParameters("id", open.toString());
        var path = RouteConfiguration.forApplicationScope().getUrl(page, parameters);
        ui.getPage().getHistory().replaceState(null, new Location(path, address()));
    }

    // The first view alone is what a list shows by itself, and needs no words.
    private QueryParameters address() {
        var what = said();
        boolean usual = chip.getValue().equals(everybodys.values().iterator().next());
        return usual && what.isOnly(fields().getFirst()) ? QueryParameters.empty() : what.address();
    }

    private List<String> fields() {
        var fields = new ArrayList<String>();
        filters.forEach(filter -> fields.add(filter.field()));
        fields.add("q");
        return fields;
    }

    @Override
    public String list() {
        return list;
    }

    @Override
    public Said said() {
        var what = new Said();
        for (var filter : filters) filter.write().accept(what);
        return what.with("q", listing.search().text());
    }

    @Override
    public void filterBy(Said what) {
        filter(what);
        getUI().ifPresent(this::writeAddress);
    }

    private void filter(Said what) {
        filtering = true;
        for (var filter : filters) filter.read().accept(what);
        listing.search().setValue(what.of("q").orElse(""));
        filtering = false;
    }
}
