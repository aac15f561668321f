package dev.entente.export;

import dev.entente.api.Amount;
import dev.entente.api.Percentage;
import dev.entente.contribution.BookedLine;
import dev.entente.contribution.Contribution;
import dev.entente.contribution.Figure;
import dev.entente.contribution.KeepingProgramCosts.Shown;
import dev.entente.contribution.ReadingContribution.Row;
import dev.entente.table.Sheet.Column;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What partners and programs left the vendor, and what programs cost, as columns. */
final class ContributionColumns {

    static final List<Column<Row>> ROW = List.of(
            Columns.of("Of", Row::name),
            money("Revenue from registered deals", it -> it.of(Figure.REGISTERED)),
            money("Other revenue", it -> it.of(Figure.OTHER)),
            money("Revenue", Contribution::revenue),
            money("Cost of what was sold", it -> it.of(Figure.GOODS)),
            money("Partner-derived margin", Contribution::margin),
            money("Commissions", it -> it.of(Figure.COMMISSIONS)),
            money("Incentives", it -> it.of(Figure.INCENTIVES)),
            money("Put right", it -> it.of(Figure.CORRECTIONS)),
            money("Fees charged", it -> it.of(Figure.CHARGES)),
            money("Marketplace fees", it -> it.of(Figure.FEES)),
            money("Net revenue after fees", Contribution::netRevenue),
            money("Program costs", Contribution::programCosts),
            money("Contribution", Contribution::contribution),
            Columns.of(
                    "Return on investment, %",
                    row -> row.contribution()
                            .returnOnInvestment()
                            .map(Percentage::percent)
                            .orElse(null)),
            Columns.of("Currency", row -> row.contribution().unit().code()),
            money("Influenced revenue", it -> it.of(Figure.INFLUENCED)),
            money("Revenue without a known cost", it -> it.of(Figure.UNCOSTED)),
            Columns.of(
                    "Without a rate",
                    row -> row.contribution().missing().stream()
                            .map(part -> part.figure().title() + " " + part.month() + ": " + part.own())
                            .collect(Collectors.joining("; "))));

    static final List<Column<BookedLine>> LINE = List.of(
            Columns.of("Day", BookedLine::on),
            Columns.of("Partner", BookedLine::partner),
            Columns.of("About", BookedLine::about),
            Columns.of("Document", BookedLine::document),
            Columns.of("What", BookedLine::words),
            Columns.of("Amount", line -> line.amount().value()),
            Columns.of("Currency", line -> line.amount().unit().code()));

    /** As they were entered. */
    static final List<Column<Shown>> COST = List.of(
            Columns.of("Number", shown -> shown.cost().number()),
            Columns.of("Reference", shown -> shown.cost().reference()),
            Columns.of("Kind", shown -> shown.cost().kind().title()),
            Columns.of("From", shown -> shown.cost().from().toString()),
            Columns.of("Until", shown -> shown.cost().last().toString()),
            Columns.of("Program", Shown::program),
            Columns.of("Partner", Shown::partner),
            Columns.of("Amount", shown -> shown.cost().amount().value()),
            Columns.of("Currency", shown -> shown.cost().amount().unit().code()),
            Columns.of("Description", shown -> shown.cost().description()),
            Columns.of("Source", shown -> shown.cost().source()),
            Columns.of("Taken back", shown -> shown.isTakenBack() ? "yes" : "no"));

    private ContributionColumns() {}

    private static Column<Row> money(String header, Function<Contribution, Amount> figure) {
        return Columns.of(header, row -> figure.apply(row.contribution()).value());
    }
}
