package dev.entente.ui.branding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.earning.ReadingEarnings;
import dev.entente.settlement.StatementLine;
import dev.entente.settlement.StatementPage;
import dev.entente.settlement.StatementRow;
import dev.entente.tenant.Ids;
import dev.entente.ui.attribution.CreditDesk;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Figure;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tasks;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.Today;
import dev.entente.ui.statement.StatementSheet;
import dev.entente.ui.statement.StatementSheet.Reader;
import dev.entente.ui.statement.StatementSheet.Side;
import java.time.YearMonth;
import java.util.List;

/** What the preview shows: a partner that does not exist, and what it would have earned. */
final class Samples {

    static final String PARTNER = "Brightwater Consulting";

    private final ReadingEarnings earnings;
    private final CreditDesk credits;
    private final Today today;

    Samples(ReadingEarnings earnings, CreditDesk credits, Today today) {
        this.earnings = earnings;
        this.credits = credits;
        this.today = today;
    }

    Component home() {
        var month = today.month();
        var list = new Tasks()
                .task("", Format.user().month(month.minusMonths(1)), "ST-00012", money(482_050))
                .task("", Format.user().month(month.minusMonths(2)), "ST-00011", money(367_500))
                .task("", Format.user().month(month.minusMonths(3)), "ST-00010", money(514_025));
        var earned = new Figure(
                "You get so far",
                Format.user().figure(money(112_050)),
                new Figure.Remark("+12.0%", "on last month", Tone.GOOD),
                List.of(3.0, 4.5, 4.0, 5.5, 5.0, 6.5));
        var left = column(new Panel("Latest statements", list));
        var right = column(
                new Panel("Earnings in " + today.currency().code(), new Div(earned)),
                new Panel("Your programs", new Facts().fact("Partnership", "Silver \u00b7 since 1 Jan 2026")));
        var columns = new Div(left, right);
        columns.addClassNames("en-columns", "en-portal-columns");
        return columns;
    }

    private static Div column(Component... content) {
        var column = new Div(content);
        column.addClassName("en-column");
        return column;
    }

    Component statement() {
        var month = today.month().minusMonths(1);
        var sheet = new StatementSheet(page(month), new Reader(earnings, credits, today.zone(), null), Side.PARTNER);
        var inner = new Div(new PageHeader(Format.user().month(month), "ST-00012 \u00b7 in " + unit().code()), sheet);
        inner.addClassName("en-portal-inner");
        var view = new Div(inner);
        view.addClassName("en-portal-page");
        return view;
    }

    private StatementPage page(YearMonth month) {
        var pays = money(532_050);
        var charges = money(50_000);
        var lines = List.of(
                line(month, "Osprey Rail", "INV-204", money(312_050)),
                line(month, "Kestrel Foods", "INV-198", money(220_000)),
                line(month, "Listing fee", "FEE-031", charges.negated()));
        var partner = Ids.derived(PARTNER);
        var head = new StatementRow(
                Ids.derived("sample"),
                "ST-00012",
                partner,
                PARTNER,
                month,
                unit(),
                3,
                pays,
                charges,
                pays.minus(charges));
        return new StatementPage(head, lines);
    }

    private static StatementLine line(YearMonth month, String about, String document, Amount amount) {
        var kind = amount.isNegative() ? Kind.CHARGES : Kind.PAYS;
        return new StatementLine(
                Ids.derived(about),
                month.atEndOfMonth(),
                about,
                document,
                "Commission by level",
                kind,
                amount,
                false,
                Ids.derived(document));
    }

    private Unit unit() {
        return today.currency();
    }

    private Amount money(long minor) {
        return new Amount(minor, unit());
    }
}
