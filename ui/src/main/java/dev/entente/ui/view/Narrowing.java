package dev.entente.ui.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.FilterChip;
import dev.entente.ui.kit.SavedViews;
import dev.entente.ui.kit.SearchField;
import dev.entente.view.KeepingViews;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a page of several short lists is narrowed by: what is searched for, and values of one filter, with views that everybody has and
 * one's own above. All of it stands in the address. The first view, which chooses nothing, is what a page shows by itself.
 */
public final class Narrowing<S> extends Div implements Viewed {

    private static final long serialVersionUID = 1L;
    private static final String TYPED = "q";

    private final String list;
    private final FilterChip<S> chip;
    private final SerializableFunction<S, String> word;
    private final Map<String, Set<S>> everybodys;
    private final SerializableRunnable show;
    private final SearchField search;
    private final SavedViews saved;
    private final OwnViews own;
    private boolean filtering;

    /** The list's name over REST, its filter, how a value is written, what is searched, and what shows the page anew. */
    public Narrowing(
            String list,
            FilterChip<S> chip,
            SerializableFunction<S, String> word,
            Map<String, Set<S>> everybodys,
            KeepingViews keeping,
            SerializableRunnable show) {
        this.list = list;
        this.chip = chip;
        this.word = word;
        this.everybodys = everybodys;
        this.show = show;
        search = new SearchField("Search by name", this::changed);
        saved = new SavedViews(List.copyOf(everybodys.keySet()), this::look);
        own = new OwnViews(keeping, this, saved);
        chip.addValueChangeListener(change -> changed());
        var views = new Div(saved, own);
        views.addClassName("en-views-row");
        var toolbar = new Div(search, chip);
        toolbar.addClassName("en-toolbar");
        add(views, toolbar);
    }

    /** Where nothing can be searched. */
    public Narrowing<S> withoutSearch() {
        search.setVisible(false);
        return this;
    }

    /** Filters by what the address says; one that says nothing changes nothing. */
    public void enter(BeforeEnterEvent event) {
        var asked = Said.in(event.getLocation().getQueryParameters(), List.of(field(), TYPED));
        if (!asked.isEmpty()) filter(asked);
    }

    /** Whether rows of this kind are wanted. */
    public boolean wants(S value) {
        return chip.isEmpty() || chip.getValue().contains(value);
    }

    /** Those of these kinds that are wanted. */
    public List<S> wanted(List<S> values) {
        return values.stream().filter(this::wants).toList();
    }

    /** What is searched for; empty: nothing. */
    public String typed() {
        return search.text();
    }

    /** Whether one of these words has what is searched for in it. */
    public boolean finds(String... words) {
        var typed = typed().toLowerCase(Locale.ROOT);
        for (var each : words) if (each.toLowerCase(Locale.ROOT).contains(typed)) return true;
        return false;
    }

    /** Whether some values of the filter are chosen. */
    public boolean isChosen() {
        return !chip.isEmpty();
    }

    /** Whether anything is left out. */
    public boolean isNarrow() {
        return isChosen() || !typed().isEmpty();
    }

    /** In place of lists in which nothing is left. */
    public static EmptyState nothing() {
        return new EmptyState("search", "Nothing fits these filters", "Try fewer letters or fewer filters.");
    }

    /** The same where there may be more of them than these. */
    public static EmptyState nothingOfTheFirst(int many) {
        return new EmptyState(
                "search",
                "Nothing of the first " + many + " fits these filters",
                "There may be more. Try fewer letters or fewer filters, or look for the partner.");
    }

    private String field() {
        return chip.label().toLowerCase(Locale.ROOT);
    }

    /** One of everybody's views searches for nothing, whatever was typed before. */
    private void look(String view) {
        filtering = true;
        search.setValue("");
        chip.setValue(everybodys.getOrDefault(view, Set.of()));
        filtering = false;
        changed();
    }

    private void changed() {
        if (filtering) return;
        saved.press(everybodys.entrySet().stream()
                .filter(view -> typed().isEmpty() && view.getValue().equals(chip.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(""));
        own.changed();
        getUI().ifPresent(this::writeAddress);
        show.run();
    }

    private void writeAddress(UI ui) {
        var said = said();
        var parameters = said.isEmpty() ? QueryParameters.empty() : said.address();
        var path = ui.getActiveViewLocation().getPath();
        ui.getPage().getHistory().replaceState(null, new Location(path, parameters));
    }

    @Override
    public String list() {
        return list;
    }

    @Override
    public Said said() {
        return new Said().with(field(), chip.getValue(), word).with(TYPED, typed());
    }

    @Override
    public void filterBy(Said said) {
        filter(said);
        getUI().ifPresent(this::writeAddress);
        show.run();
    }

    private void filter(Said said) {
        filtering = true;
        chip.setValue(said.of(field(), chip.options(), word));
        search.setValue(said.of(TYPED).orElse(""));
        filtering = false;
        saved.press("");
    }
}
