package dev.entente.profitability;

import dev.entente.api.Amount;
import dev.entente.program.Tier;
import dev.entente.table.Sheet;
import dev.entente.table.Sheet.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A forecast as a file: first all that was assumed, then tier by tier the sums of each motion, what is left, and the end of each
 * month. One value a row, so that a spreadsheet can sort and chart it.
 */
public final class CaseSheet {

    private static final String ASSUMED = "Assumption";

    private CaseSheet() {}

    /** What it is about, of which tier and motion (null: of none), the value's name, the value, and what it is counted in. */
    public record Row(
            String about, @Nullable String tier, @Nullable String motion, String name, Object value, String unit) {}

    public static Sheet<Row> of(BusinessCase of) {
        return new Sheet<>(
                "Profitability",
                List.of(
                        new Column<>("About", Row::about),
                        new Column<>("Tier", Row::tier),
                        new Column<>("Motion", Row::motion),
                        new Column<>("Name", Row::name),
                        new Column<>("Value", Row::value),
                        new Column<>("Unit", Row::unit)),
                last -> last == null ? rows(of) : List.of());
    }

    private static List<Row> rows(BusinessCase of) {
        var rows = new ArrayList<Row>();
        assumed(of, rows);
        of.tiers().forEach(tier -> tier(of, tier, rows));
        of.next().ifPresent(next -> {
            var tier = name(next.to().tier());
            rows.add(amount("Next tier", tier, "More in the whole time", next.whole()));
            rows.add(amount("Next tier", tier, "More in a year", next.year()));
            next.asks().stream()
                    .filter(ask -> !ask.isMet())
                    .forEach(ask -> rows.add(new Row("Next tier", tier, null, "Still asked", ask.words(), "")));
        });
        return rows;
    }

    private static void assumed(BusinessCase of, List<Row> rows) {
        var assumed = of.assumed();
        rows.add(new Row(ASSUMED, null, null, "Program", of.name(), ""));
        rows.add(new Row(ASSUMED, null, null, "Code", of.program(), ""));
        rows.add(new Row(ASSUMED, null, null, "Version", of.version(), ""));
        rows.add(new Row(ASSUMED, null, null, "Currency", assumed.unit().code(), ""));
        rows.add(new Row(ASSUMED, null, null, "Product family", assumed.family(), ""));
        assumed.mix()
                .forEach((motion, share) ->
                        rows.add(new Row(ASSUMED, null, motion, "Share of deals", share, "percent")));
        assumed.figures().forEach((which, figure) -> {
            var unit = switch (which.kind()) {
                case COUNT, PEOPLE -> "";
                case PERCENT -> "percent";
                case MONEY -> assumed.unit().code();
            };
            rows.add(new Row(ASSUMED, null, null, which.words(), figure, unit));
        });
    }

    private static void tier(BusinessCase of, TierCase tier, List<Row> rows) {
        var name = name(tier.tier());
        for (var motion : tier.motions()) {
            figures(name, motion.motion(), motion.figures(), rows);
            motion.notes()
                    .forEach(note -> rows.add(new Row("Motion", name, motion.motion(), "Not worked out", note, "")));
        }
        rows.add(amount("Tier", name, "Revenue", tier.figures().revenue()));
        rows.add(amount("Tier", name, "People", tier.people()));
        rows.add(amount("Tier", name, "Investment", tier.investment()));
        rows.add(amount("Tier", name, "Margin", tier.margin()));
        var month = tier.breakEven();
        rows.add(new Row("Tier", name, null, "Break-even", month == null ? "not reached" : month, "month"));
        for (int i = 0; i < tier.cumulative().size(); i++)
            rows.add(amount(
                    "Month " + (i + 1), name, "Margin so far", tier.cumulative().get(i)));
        var vendor = of.vendor(tier);
        if (vendor == null) return;
        rows.add(amount("Vendor", name, "Invoiced", vendor.invoiced()));
        rows.add(amount("Vendor", name, "Paid to the partner", vendor.paid()));
        rows.add(amount("Vendor", name, "Cost", vendor.cost()));
        rows.add(amount("Vendor", name, "Margin", vendor.margin()));
    }

    private static void figures(@Nullable String tier, String motion, Figures figures, List<Row> rows) {
        var unit = figures.revenue().unit().code();
        rows.add(new Row("Motion", tier, motion, "Deals", figures.deals(), ""));
        rows.add(new Row("Motion", tier, motion, "Revenue", figures.revenue().value(), unit));
        rows.add(new Row("Motion", tier, motion, "Price margin", figures.price().value(), unit));
        rows.add(new Row("Motion", tier, motion, "Earned", figures.earned().value(), unit));
        rows.add(new Row("Motion", tier, motion, "Charged", figures.charged().value(), unit));
        rows.add(new Row("Motion", tier, motion, "Services", figures.services().value(), unit));
        rows.add(new Row("Motion", tier, motion, "Cost of sale", figures.cost().value(), unit));
        rows.add(new Row("Motion", tier, motion, "Margin", figures.margin().value(), unit));
    }

    private static Row amount(String about, @Nullable String tier, String name, Amount amount) {
        return new Row(about, tier, null, name, amount.value(), amount.unit().code());
    }

    private static @Nullable String name(@Nullable Tier tier) {
        return tier == null ? null : tier.name();
    }
}
