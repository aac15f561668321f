package dev.entente.deploy.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the programs of a vendor cost beside what partners earn: people by the quarter, tools by the year, events when they are. */
final class Spending {

    private static final int QUARTERS = 5;
    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    private final Vendor vendor;
    private final Wire wire;
    private final YearMonth now;

    Spending(Vendor vendor, Wire wire, LocalDate today) {
        this.vendor = vendor;
        this.wire = wire;
        this.now = YearMonth.from(today);
    }

    /** What it is, what it comes to for each partner in whole units, and where the vendor has it from. */
    private record Spent(String kind, int each, String description, String source) {}

    void run() {
        var costs = new ArrayList<Map<String, Object>>();
        var first = now.minusMonths((now.getMonthValue() - 1L) % QUARTER);
        for (int i = 0; i < QUARTERS; i++) {
            var quarter = first.minusMonths((long) QUARTER * i);
            var last = quarter.plusMonths(QUARTER - 1L);
            say(
                    costs,
                    quarter,
                    last,
                    new Spent(
                            "staff",
                            9_600,
                            "Partner managers, partner engineers and an analyst",
                            "Payroll, cost centre 410"));
            say(
                    costs,
                    quarter,
                    quarter,
                    new Spent("funds", 2_100, "Joint campaigns with partners", "Marketing, agency invoices"));
            say(costs, last, last, new Spent("fees", 190, "Listing on the cloud marketplace", "Marketplace statement"));
        }
        var year = first.minusMonths(YEAR);
        say(
                costs,
                year,
                year.plusMonths(2L * YEAR - 1),
                new Spent("tooling", 2_400, "Partner portal and learning platform", "Contract T-118"));
        say(
                costs,
                first.minusMonths(1),
                first.minusMonths(1),
                new Spent("events", 1_850, "Partner summit, venue and travel", "Invoice 2207"));
        wire.once("program-costs", "/program-costs", Map.of("costs", costs));
        twice(costs);
    }

    private int partners() {
        return vendor.lines().stream().mapToInt(Vendor.Line::partners).sum();
    }

    private void say(List<Map<String, Object>> costs, YearMonth from, YearMonth until, Spent spent) {
        var said = new LinkedHashMap<String, Object>();
        said.put("kind", spent.kind());
        said.put("from", from.toString());
        said.put("until", until.toString());
        said.put("program", vendor.lines().getFirst().program());
        said.put("amount", Map.of("value", partners() * spent.each() + ".00", "unit", vendor.currency()));
        said.put("description", spent.description());
        said.put("source", spent.source());
        said.put("reference", spent.kind() + "-" + from);
        costs.add(said);
    }

    /** An invoice that was entered twice, and taken back. */
    private void twice(List<Map<String, Object>> costs) {
        var again = new LinkedHashMap<>(costs.getLast());
        again.put("reference", "events-again");
        var entered = wire.once("program-cost-again", "/program-costs", Map.of("costs", List.of(again)));
        wire.once(
                "program-cost-back",
                "/program-costs/" + entered.at("/items/0/id").asString() + "/reversal",
                Map.of("because", "The invoice was entered twice"));
    }
}
