package dev.entente.sale;

import dev.entente.api.Amount;
import dev.entente.sale.SaleReport.Buyer;
import dev.entente.sale.SaleReport.Kind;
import dev.entente.sale.SaleReport.Line;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reports as sources send them. */
public final class SaleFixtures {

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

    /** One of a day that its source names a registration for. */
    public static Sale sold(LocalDate day, UUID partner, UUID customer, @Nullable String registration) {
        var report = new SaleReport(
                "billing",
                "I-1",
                Kind.NEW,
                null,
                day,
                "brightwater",
                null,
                "resell",
                null,
                new Buyer("Osprey Rail", "osprey.example"),
                List.of(line("100.00", "EUR")),
                null,
                registration,
                null,
                null,
                null,
                null);
        return new Sale(report, 1, "S-00001", partner, customer, "digest", Instant.EPOCH);
    }

    static Line line(String net, String currency) {
        return new Line("ENT", 1L, Period.ofYears(1), null, Amount.of(net, currency));
    }
}
