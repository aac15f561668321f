package dev.entente.ui.sale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.earning.BookedEarning;
import dev.entente.sale.ReadingSubscriptions.SubscriptionPage;
import dev.entente.sale.Sale;
import dev.entente.sale.SaleReport;
import dev.entente.sale.Subscription;
import dev.entente.sale.Subscription.Part;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.MoneyCell;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A subscription's facts, its terms by product line, and its sales with what they earned. */
final class SubscriptionSheet extends Div {

    private static final long serialVersionUID = 1L;

    /** Who looks: the vendor's people see who sold each part, and reach the sales. */
    enum Side {
        VENDOR,
        PARTNER
    }

    private record Sum(Kind kind, Unit unit) {}

    SubscriptionSheet(SubscriptionBook book, SubscriptionPage page, SubscriptionRow row, Side side) {
        var earned = book.earned(page);
        addClassName("en-portal-stack");
        add(new Panel("The subscription", facts(book, page, row, side, earned)));
        add(new Panel("Terms", terms(page.subscription())));
        add(new Panel("Sales", sales(book, page, side, earned)));
    }

    private static Facts facts(
            SubscriptionBook book,
            SubscriptionPage page,
            SubscriptionRow row,
            Side side,
            Map<UUID, List<BookedEarning>> earned) {
        var it = page.subscription();
        var format = Format.user();
        var renewed = it.renewed();
        var facts = new Facts()
                .fact("Customer", it.customer())
                .fact("Since", format.day(it.since()))
                .fact("Runs through", Standing.through(it))
                .fact("Last renewal", renewed == null ? "Not renewed yet" : format.day(renewed));
        var renewal = page.renewal();
        if (renewal != null) facts.fact("Renewal", Standing.renewal(renewal));
        if (side == Side.VENDOR && !row.partner().isEmpty())
            facts.fact("Incumbent", new Anchor("partners/" + it.partnerId(), row.partner()));
        facts.fact("Sold", new MoneyCell(it.sold()));
        if (book.seesAmounts()) facts.fact(side == Side.VENDOR ? "Earned with it" : "You earned", total(earned));
        return facts;
    }

    /** Sums by kind and unit, since dollars and points do not add up. */
    private static String total(Map<UUID, List<BookedEarning>> earned) {
        var sums = new LinkedHashMap<Sum, Amount>();
        for (var each : earned.values().stream().flatMap(List::stream).toList()) {
            var amount = each.amount();
            var kind = each.kind();
            if (amount != null && kind != null && amount.minor() != 0)
                sums.merge(new Sum(kind, amount.unit()), amount, Amount::plus);
        }
        if (sums.isEmpty()) return "Nothing yet";
        return sums.entrySet().stream()
                .map(sum -> words(sum.getKey().kind(), sum.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String words(Kind kind, Amount amount) {
        var money = Format.user().money(amount);
        return switch (kind) {
            case PAYS -> money;
            case CHARGES -> money + " charged";
            case RETAINS -> money + " kept";
        };
    }

    private static Table terms(Subscription it) {
        var format = Format.user();
        var table = new Table("", List.of("Product line", "What", "From", "Through"));
        for (var part : it.parts()) table.row(line(part), kind(part.kind()), format.day(part.from()), through(part));
        return table;
    }

    private static String line(Part part) {
        var family = part.family();
        return family == null ? "Not in the catalog" : Format.word(family);
    }

    private static String through(Part part) {
        var until = part.until();
        return until == null ? "Open-ended" : Format.user().day(until.minusDays(1));
    }

    static String kind(SaleReport.Kind kind) {
        return switch (kind) {
            case NEW -> "New";
            case RENEWAL -> "Renewal";
            case EXPANSION -> "Expansion";
            case REFUND -> "Given back";
        };
    }

    private static Table sales(
            SubscriptionBook book, SubscriptionPage page, Side side, Map<UUID, List<BookedEarning>> earned) {
        var names = side == Side.VENDOR ? book.sellers(page) : Map.<UUID, String>of();
        var columns = new ArrayList<>(List.of("Sale", "What", "Day"));
        if (!names.isEmpty()) columns.add("Partner");
        columns.add("Net");
        if (book.seesAmounts()) columns.add("Earned");
        var table = new Table("", columns);
        for (var sale : page.sales()) {
            var cells = new ArrayList<Component>();
            cells.add(
                    side == Side.VENDOR
                            ? new Anchor("sales/" + sale.id(), sale.document())
                            : new Text(sale.document()));
            cells.add(new Text(kind(sale.kind())));
            cells.add(new Text(Format.user().day(sale.on())));
            if (!names.isEmpty()) cells.add(new Text(names.getOrDefault(sale.partnerId(), "")));
            cells.add(new MoneyCell(sale.isRefund() ? sale.net().negated() : sale.net()));
            if (book.seesAmounts()) cells.add(new Text(earned(sale, earned)));
            table.row(cells);
        }
        return table;
    }

    static String earned(Sale sale, Map<UUID, List<BookedEarning>> earned) {
        var results = earned.getOrDefault(sale.id(), List.of());
        if (results.stream().anyMatch(BookedEarning::isHeld)) return "Held for review";
        return total(Map.of(sale.id(), results)).replace("Nothing yet", "Nothing");
    }
}
