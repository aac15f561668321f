package dev.entente.sale;

import dev.entente.api.Amount;
import dev.entente.sale.SaleReport.Buyer;
import dev.entente.sale.SaleReport.Kind;
import dev.entente.sale.SaleReport.Line;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports as sources send them. */
final class SaleFixtures {

    static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private SaleFixtures() {}

    static SaleReport invoice(String id, String net) {
        return report(id, Kind.NEW, null, line(net, "EUR"));
    }

    static SaleReport refund(String id, String of, String net) {
        return report(id, Kind.REFUND, of, line(net, "EUR"));
    }

    static SaleReport report(String id, Kind kind, @Nullable String of, Line... lines) {
        return new SaleReport(
                "billing",
                id,
                kind,
                of,
                DAY,
                "brightwater",
                null,
                "resell",
                null,
                new Buyer("Osprey Rail", "osprey.example"),
                List.of(lines),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static Line line(String net, String currency) {
        return new Line("ENT", 1L, Period.ofYears(1), null, Amount.of(net, currency));
    }
}
