package dev.entente.ui.deal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dev.entente.attribution.AttributionPermissions;
import dev.entente.deal.Deal;
import dev.entente.earning.BookedEarning;
import dev.entente.earning.EarningPermissions;
import dev.entente.earning.ReadingEarnings;
import dev.entente.sale.Sale;
import dev.entente.sale.SaleReport;
import dev.entente.settlement.ReadingStatements;
import dev.entente.settlement.SettlementPermissions;
import dev.entente.settlement.StatementFilter;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What the sale of a won deal comes to for the partner, leading to how that came about. */
@Dependent
public class SaleOfDeal {

    /** Sales that deals bring are known by this and the number of the deal. */
    private static final String SOURCE = "deal";

    @Inject
    ReadingEarnings earnings;

    @Inject
    ReadingStatements statements;

    @Inject
    Visit visit;

    /** Nothing for who may not see amounts. */
    public Component of(Deal deal) {
        if (!visit.may(EarningPermissions.READ)) return new Div();
        var sale = Sale.idOf(new SaleReport.Name(SOURCE, deal.number()));
        return earnings.ofSale(sale).map(this::notice).orElseGet(Div::new);
    }

    private Component notice(BookedEarning earning) {
        var amount = earning.amount();
        if (amount == null) {
            return new Notice(
                    Tone.WARN, "The sale is recorded, and held for review", String.valueOf(earning.because()));
        }
        var words = who(earning) + " " + Format.user().money(amount);
        var notice = new Notice(
                Tone.GOOD, words, "The sale is recorded on " + Format.user().day(earning.on()) + ".");
        var ways = new ArrayList<Component>();
        if (visit.may(SettlementPermissions.READ)) ways.addAll(explanation(earning));
        if (!isPartners() && visit.may(AttributionPermissions.READ))
            ways.add(new Anchor("sales/" + earning.sourceId(), "See who is credited"));
        return ways.isEmpty() ? notice : notice.then(ways.toArray(Component[]::new));
    }

    /** "The partner earns"; to the partner itself "You earn". */
    private String who(BookedEarning earning) {
        boolean own = isPartners();
        return switch (earning.kind()) {
            case CHARGES -> own ? "You are charged" : "The partner is charged";
            case RETAINS -> own ? "You keep" : "The partner keeps";
            case PAYS -> own ? "You earn" : "The partner earns";
            case null -> own ? "You earn" : "The partner earns";
        };
    }

    private boolean isPartners() {
        return visit.visitor().filter(visitor -> !visitor.home()).isPresent();
    }

    private List<Component> explanation(BookedEarning earning) {
        var filter = new StatementFilter(earning.partnerId(), YearMonth.from(earning.on()), null);
        var place = isPartners() ? "portal/statements/" : "statements/";
        return statements.list(filter, 0, 1).stream()
                .<Component>map(
                        row -> new Anchor(place + row.id() + "?line=" + earning.id(), "See how this came about"))
                .toList();
    }
}
