package dev.entente.ui.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.entente.export.ExportingLists;
import dev.entente.identity.Requires;
import dev.entente.settlement.ReadingStatements;
import dev.entente.settlement.SettlementPermissions;
import dev.entente.settlement.Statement.State;
import dev.entente.settlement.StatementFilter;
import dev.entente.settlement.StatementRow;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.kit.SavedViews;
import dev.entente.ui.program.ProgramsView;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.view.OwnViews;
import dev.entente.ui.view.Said;
import dev.entente.ui.view.Viewed;
import dev.entente.view.KeepingViews;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All statements, newest month first. */
@Route(value = "statements", layout = VendorLayout.class)
@PageTitle("Statements")
@Requires(SettlementPermissions.READ)
public final class StatementsView extends Div implements Rows<StatementRow>, Viewed {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS_BACK = 36;
    private static final String LAST_MONTH = "Last month";

    private final transient ReadingStatements statements;
    private final transient ExportingLists lists;
    private final ComboBox<YearMonth> month = new ComboBox<>();
    private final ComboBox<State> state = new ComboBox<>();
    private final Listing<StatementRow> list = new Listing<>(new Noun("statement", "statements"), this);
    private final SavedViews views = new SavedViews(List.of("All", LAST_MONTH), this::view);
    private final OwnViews own;
    private final YearMonth last;

    StatementsView(
            ReadingStatements statements, Today today, ExportingLists lists, KeepingViews keeping, StatementDesk desk) {
        this.statements = statements;
        this.lists = lists;
        addClassNames("en-page", "en-page-full");
        month.setPlaceholder("Month");
        month.setAriaLabel("Month");
        month.setClearButtonVisible(true);
        month.setItemLabelGenerator(Format.user()::month);
        month.setItems(IntStream.range(0, MONTHS_BACK)
                .mapToObj(today.month()::minusMonths)
                .toList());
        state.setPlaceholder("State");
        state.setAriaLabel("State");
        state.setClearButtonVisible(true);
        state.setItemLabelGenerator(StatementWords::filter);
        state.setItems(State.values());
        last = today.month().minusMonths(1);
        own = new OwnViews(keeping, this, views);
        list.search().whenChanged(own::changed);
        month.addValueChangeListener(change -> {
            views.press(name(change.getValue()));
            own.changed();
        });
        state.addValueChangeListener(change -> own.changed());
        var row = new Div(views, own);
        row.addClassName("en-views-row");
        var words = "What each partner is paid and charged, month by month";
        add(new PageHeader("Statements", words, ways(desk)), row, listing());
    }

    private static Component[] ways(StatementDesk desk) {
        var ways = new ArrayList<Component>();
        ways.add(new RouterLink("See what accrues", AccrualsView.class));
        ways.add(new RouterLink("See what is payable later", PayableView.class));
        ways.add(new RouterLink("Open the ledger", LedgerView.class));
        if (desk.maySet()) ways.add(new Button("Terms", click -> TermsDialog.open(desk)));
        if (desk.mayApprove()) ways.add(new RouterLink("Statements to approve", DueStatementsView.class));
        return ways.toArray(Component[]::new);
    }

    private void view(String name) {
        month.setValue(name.equals(LAST_MONTH) ? last : null);
        views.press(name);
        own.changed();
    }

    private String name(@Nullable YearMonth month) {
        if (month == null) return "All";
        return month.equals(last) ? LAST_MONTH : "";
    }

    @Override
    public String list() {
        return "statements";
    }

    @Override
    public Said said() {
        var chosen = Optional.ofNullable(month.getValue()).stream().toList();
        return new Said()
                .with("period", chosen, YearMonth::toString)
                .with("state", Optional.ofNullable(state.getValue()).stream().toList(), State::name)
                .with("q", list.search().text());
    }

    @Override
    public void filterBy(Said said) {
        month.setValue(said.of("period").map(YearMonth::parse).orElse(null));
        state.setValue(said.of("state").flatMap(StatementsView::known).orElse(null));
        list.search().setValue(said.of("q").orElse(""));
    }

    private static Optional<State> known(String name) {
        return Stream.of(State.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private Listing<StatementRow> listing() {
        return list.searching("Search partner")
                .filter(month)
                .filter(state)
                .exporting(typed -> lists.statements(filter(typed)))
                .opening("Partner", StatementsView::address, StatementRow::partner, StatementRow::number)
                .column("Month", row -> Format.user().shortMonth(row.period()))
                .number("Lines", row -> Format.user().number(row.lines()))
                .money("Pays", StatementRow::pays)
                .money("Charges", StatementRow::charges)
                .money("To pay", StatementRow::toPay)
                .badge("State", StatementWords::state, StatementWords::tone)
                .card(StatementsView::card)
                .whenEmpty(new EmptyState(
                        "statement",
                        "No statements yet",
                        "The first sale that earns or costs a partner something opens a statement for its month.",
                        new RouterLink("See what sales earn", ProgramsView.class)));
    }

    @Override
    public List<StatementRow> read(String search, int offset, int limit) {
        return statements.list(filter(search), offset, limit);
    }

    @Override
    public int count(String search) {
        return statements.count(filter(search));
    }

    private StatementFilter filter(String search) {
        return new StatementFilter(null, month.getValue(), search, state.getValue());
    }

    private static String address(StatementRow row) {
        return "statements/" + row.id();
    }

    private static Card card(StatementRow row) {
        var format = Format.user();
        return new Card(
                row.partner(),
                address(row),
                format.money(row.toPay()),
                format.month(row.period()) + " \u00b7 " + row.number(),
                StatementWords.state(row),
                StatementWords.tone(row));
    }
}
