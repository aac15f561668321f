package dev.entente.ui.approval;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dev.entente.deal.Deal;
import dev.entente.deal.Stage;
import dev.entente.quote.AccountHistory;
import dev.entente.quote.Clearance;
import dev.entente.quote.Quote;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tasks;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What there was with an account before: what it has brought, its deals, the special prices that were asked for, its other quotes. */
final class AccountPanel {

    private static final int FEW = 5;

    private AccountPanel() {}

    static Panel of(AccountHistory before) {
        var panel = new Panel("History with this account");
        var others = before.quotes().stream()
                .filter(each ->
                        before.approved().stream().noneMatch(same -> same.id().equals(each.id())))
                .toList();
        if (before.deals().isEmpty()
                && before.quotes().isEmpty()
                && before.approved().isEmpty()) {
            var none = new Paragraph("This is the first that we hear of " + before.customer() + ".");
            none.addClassName("en-muted");
            panel.add(none);
            return panel;
        }
        if (!before.pipeline().isEmpty()) panel.add(facts(before));
        part(panel, "Special prices", quotes(before.approved()));
        part(panel, "Deals", deals(before.deals()));
        part(panel, "Other quotes", quotes(others));
        return panel;
    }

    private static Facts facts(AccountHistory before) {
        var won = before.won().stream().map(Format.user()::money).collect(Collectors.joining(", "));
        return new Facts()
                .fact("Won so far", won.isEmpty() ? "Nothing yet" : won)
                .fact(
                        "Deals",
                        before.count(Stage.WON::equals) + " won, " + before.count(Stage.LOST::equals) + " lost, "
                                + before.count(Stage::isOpen) + " open");
    }

    private static void part(Panel panel, String name, Tasks list) {
        if (list.getComponentCount() == 0) return;
        panel.add(new H3(name), list);
    }

    private static Tasks deals(List<Deal> deals) {
        var list = new Tasks();
        for (var deal : deals.subList(0, Math.min(FEW, deals.size())))
            list.task(
                    "deals/" + deal.id(), deal.name(), deal.number() + " \u00b7 " + word(deal.stage()), deal.amount());
        return list;
    }

    private static Tasks quotes(List<Quote> quotes) {
        var list = new Tasks();
        for (var each : quotes.subList(0, Math.min(FEW, quotes.size()))) {
            var approval = each.clearance() == Clearance.FREE
                    ? ""
                    : " \u00b7 price " + each.clearance().name().toLowerCase(Locale.ROOT);
            var quiet = each.number() + " \u00b7 " + word(each.state()) + approval + " \u00b7 "
                    + Figures.off(each.list(), each.net());
            list.task("quotes/" + each.id(), each.customerName(), quiet, each.net());
        }
        return list;
    }

    private static String word(Enum<?> word) {
        return Format.word(word.name().toLowerCase(Locale.ROOT));
    }
}
