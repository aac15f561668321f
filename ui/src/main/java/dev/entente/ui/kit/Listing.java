package dev.entente.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.function.ValueProvider;
import dev.entente.api.Amount;
import dev.entente.table.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A list that loads as one scrolls: a toolbar with search, filters and the count, columns on a desk and one card column
 * on a phone, and words for every other case: nothing yet, nothing found, not to be read now. Say the columns first, the
 * card after them, and {@link #whenEmpty} last.
 */
public final class Listing<T> extends Div {

    private static final long serialVersionUID = 1L;
    private static final String CARD = "card";
    private static final int PHONE = 720;
    /** From here on there is room for every column and a record. */
    private static final int ROOMY = 1600;

    /** How many of what: "1 partner", "28 partners". */
    public record Noun(String one, String many) {

        private String title() {
            return many.substring(0, 1).toUpperCase(Locale.ROOT) + many.substring(1);
        }
    }

    private final Grid<T> grid = new Grid<>();
    private final ArrayList<Grid.Column<T>> words = new ArrayList<>();
    private final Rows<T> rows;
    private final Noun noun;
    private final SearchField search = new SearchField();
    private final Span count = new Span();
    private final Div ending = new Div(count);
    private final Div toolbar = new Div(ending);
    private final Notice broken;
    private final Folding folding = new Folding(toolbar);
    private Component empty = new Div();
    private @Nullable Action<T> action;
    private SerializableSupplier<String> sum = () -> "";
    private int width = ROOMY;
    private boolean beside;

    public Listing(Noun noun, Rows<T> rows) {
        this.noun = noun;
        this.rows = rows;
        broken = new Notice(Tone.BAD, "This list can\u2019t be read now", "Nothing is lost. Try again in a moment.")
                .then(new Button("Try again", click -> refresh()));
        broken.setVisible(false);
        count.addClassName("en-count-line");
        count.getElement().setAttribute("role", "status");
        toolbar.addClassName("en-toolbar");
        ending.addClassName("en-toolbar-end");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("en-grid");
        grid.getElement().setAttribute("aria-label", noun.many());
        addClassName("en-listing");
        add(toolbar, broken, grid);
    }

    /** Adds a search field; the label says what is searched. */
    public Listing<T> searching(String label) {
        search.say(label);
        search.whenChanged(this::refresh);
        toolbar.addComponentAsFirst(search);
        return this;
    }

    /** As high as its rows, which are few. */
    public Listing<T> whole() {
        grid.setAllRowsVisible(true);
        return this;
    }

    /** Lets several rows be chosen, where there is something to do with them. */
    public Listing<T> choosing(List<Bulk<T>> acts) {
        if (!acts.isEmpty()) addComponentAtIndex(1, new Choosing<>(grid, noun, acts));
        return this;
    }

    /** Lets people take the list away as a file, as far as it fits what was typed. */
    public Listing<T> exporting(SerializableFunction<String, ? extends Sheet<?>> list) {
        ending.add(new Export(() -> list.apply(search.text())));
        return this;
    }

    /** Puts a filter into the toolbar; the rows are read again when it changes. */
    public <F extends Component & HasValue<?, ?>> Listing<T> filter(F filter) {
        if (folding.getParent().isEmpty()) toolbar.addComponentAtIndex(toolbar.indexOf(ending), folding);
        toolbar.addComponentAtIndex(toolbar.indexOf(ending), filter);
        folding.fold(filter);
        filter.addValueChangeListener(change -> refresh());
        return this;
    }

    /** The first column: a name that leads to the record, and one quiet line. */
    public Listing<T> opening(
            String header,
            ValueProvider<T, String> href,
            ValueProvider<T, String> name,
            ValueProvider<T, String> more) {
        grid.addColumn(Cells.link(href, name, more))
                .setHeader(header)
                .setFlexGrow(2)
                .setWidth("168px");
        grid.addItemClickListener(click -> getUI().ifPresent(ui -> ui.navigate(href.apply(click.getItem()))));
        grid.addClassName("en-grid-opens");
        return this;
    }

    /** A column of a word and one quiet line. */
    public Listing<T> named(String header, ValueProvider<T, String> name, ValueProvider<T, String> more) {
        grid.addColumn(Cells.named(name, more)).setHeader(header).setFlexGrow(2);
        return this;
    }

    /** A column of one word or two; it gives way to a record beside the list. */
    public Listing<T> column(String header, ValueProvider<T, String> text) {
        words.add(grid.addColumn(text).setHeader(header).setTooltipGenerator(text::apply));
        return this;
    }

    /** The same with room for so much, of which nothing is cut. */
    public Listing<T> column(String header, ValueProvider<T, String> text, String width) {
        column(header, text);
        words.getLast().setFlexGrow(0).setWidth(width);
        return this;
    }

    /** A code that is shown whole, on several lines where it is long; it gives way to a record beside the list. */
    public Listing<T> code(String header, ValueProvider<T, String> code) {
        words.add(grid.addColumn(Cells.wrapped(code)).setHeader(header));
        return this;
    }

    /** A sentence that may take several lines. */
    public Listing<T> wide(String header, ValueProvider<T, String> text) {
        grid.addColumn(Cells.wrapped(text)).setHeader(header).setFlexGrow(3);
        return this;
    }

    public Listing<T> number(String header, ValueProvider<T, String> number) {
        end(grid.addColumn(number), header, "104px");
        return this;
    }

    public Listing<T> money(String header, ValueProvider<T, Amount> amount) {
        end(grid.addColumn(Cells.money(amount)), header, "148px");
        return this;
    }

    /** An amount in whole units. */
    public Listing<T> whole(String header, ValueProvider<T, Amount> amount) {
        end(grid.addColumn(Cells.whole(amount)), header, "112px");
        return this;
    }

    public Listing<T> badge(String header, ValueProvider<T, String> text, ValueProvider<T, Tone> tone) {
        grid.addColumn(Cells.badge(text, tone)).setHeader(header).setFlexGrow(0).setWidth("132px");
        return this;
    }

    /** How far something is: words, and a bar of so many percent below them. */
    public Listing<T> progress(String header, ValueProvider<T, String> words, ValueProvider<T, Integer> percent) {
        grid.addColumn(Cells.progress(words, percent)).setHeader(header).setFlexGrow(1);
        return this;
    }

    /** A stage on a way: the mark fills up, and the word says where. */
    public Listing<T> stage(
            String header,
            ValueProvider<T, String> text,
            ValueProvider<T, Tone> tone,
            ValueProvider<T, Integer> percent) {
        grid.addColumn(Cells.stage(text, tone, percent))
                .setHeader(header)
                .setFlexGrow(0)
                .setWidth("132px");
        return this;
    }

    /** How much time is left; a row without a clock (null) stays empty. */
    public Listing<T> clock(String header, ValueProvider<T, ClockHint.@Nullable Clock> clock) {
        grid.addColumn(ClockHint.cell(clock)).setHeader(header).setFlexGrow(0).setWidth("132px");
        return this;
    }

    /** Says more behind the count, such as what the rows are worth together; empty: nothing. */
    public Listing<T> summing(SerializableSupplier<String> sum) {
        this.sum = sum;
        return this;
    }

    /** Marks the row that is open beside the list, and whether one is. */
    public void mark(boolean beside, SerializablePredicate<T> open) {
        grid.setPartNameGenerator(row -> open.test(row) ? "en-open-row" : null);
        this.beside = beside;
        fit(width);
    }

    /** One thing to do with a row, where it can be done; a phone has it in the card. */
    public Listing<T> action(Action<T> action) {
        this.action = action;
        end(grid.addColumn(action.on(LitRenderer.<T>of(Action.BUTTON))), "Action", "168px");
        return this;
    }

    private void end(Grid.Column<T> column, String header, String width) {
        column.setHeader(header)
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth(width);
    }

    /** The one column of a phone. */
    public Listing<T> card(ValueProvider<T, Card> card) {
        var cell = Card.cell(card, action == null ? "" : Action.BUTTON);
        if (action != null) action.on(cell);
        grid.addColumn(cell).setKey(CARD).setHeader(noun.title()).setVisible(false);
        return this;
    }

    /** What a list says that has never had a row; the list is complete with it. */
    public Listing<T> whenEmpty(Component empty) {
        this.empty = empty;
        grid.setItems(query -> rows.read(search.text(), query.getOffset(), query.getLimit()).stream(), this::total);
        refresh();
        return this;
    }

    /** Reads again from the first row. */
    public void refresh() {
        broken.setVisible(false);
        grid.deselectAll();
        grid.setVisible(true);
        grid.setEmptyStateComponent(isFiltered() ? nothingFound() : empty);
        grid.getDataProvider().refreshAll();
    }

    /** What is searched for; somebody else may search, or hear of it. */
    public SearchField search() {
        return search;
    }

    private boolean isFiltered() {
        return !search.text().isEmpty() || folding.isFiltered();
    }

    private EmptyState nothingFound() {
        var what = search.text().isEmpty() ? "these filters" : "\u201c" + search.text() + "\u201d";
        return new EmptyState("search", "Nothing fits " + what, "Try fewer letters or fewer filters.");
    }

    // A list that cannot be read must not take the page with it.
    private int total(Query<T, Void> query) {
        try {
            query.getOffset(); // the contract of a count: it must be asked, and is not needed
            int total = rows.count(search.text());
            if (total == 0 && !rows.any()) grid.setEmptyStateComponent(empty);
            var more = sum.get();
            var words = Format.user().number(total) + " " + (total == 1 ? noun.one() : noun.many());
            count.setText(more.isEmpty() ? words : words + " \u00b7 " + more);
            return total;
        } catch (RuntimeException e) {
            System.getLogger(Listing.class.getName()).log(System.Logger.Level.ERROR, "List of " + noun.many(), e);
            broken.setVisible(true);
            grid.setVisible(false);
            return 0;
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var page = event.getUI().getPage();
        page.retrieveExtendedClientDetails(details -> fit(details.getWindowInnerWidth()));
        var resizing = page.addBrowserWindowResizeListener(size -> fit(size.getWidth()));
        addDetachListener(detach -> {
            detach.unregisterListener();
            resizing.remove();
        });
    }

    private void fit(int width) {
        this.width = width;
        boolean phone = width <= PHONE && grid.getColumnByKey(CARD) != null;
        boolean narrow = beside && width < ROOMY;
        grid.getColumns()
                .forEach(column -> column.setVisible(
                        phone == CARD.equals(column.getKey()) && !(narrow && words.contains(column))));
        grid.setClassName("en-grid-cards", phone);
    }
}
