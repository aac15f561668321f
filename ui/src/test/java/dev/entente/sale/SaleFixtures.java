package dev.entente.sale;

import dev.entente.api.Amount;
import dev.entente.sale.SaleReport.Buyer;
import dev.entente.sale.SaleReport.Kind;
import dev.entente.sale.SaleReport.Line;
import dev.entente.tenant.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Sales for tests. */
public final class SaleFixtures {

    private SaleFixtures() {}

    /** Of one product for a year, on the first of March, as a billing reports it. */
    public static SaleReport report(Kind kind, String id, String customer, String net) {
        var line = new Line("CORE", 10L, Period.ofYears(1), null, Amount.of(net, "EUR"));
        return new SaleReport(
                "billing",
                id,
                kind,
                null,
                LocalDate.of(2026, 3, 1),
                "brightwater",
                null,
                "resell",
                null,
                new Buyer(customer, null),
                List.of(line),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public static Sale sale(SaleReport report, int number, UUID partner) {
        var customer = Ids.derived("customer", report.customer().name());
        return new Sale(report, 1, "S-%05d".formatted(number), partner, customer, "", Instant.EPOCH);
    }

    /** Whether a list that is filtered so has it. */
    public static boolean finds(SaleFilter filter, Sale sale) {
        var typed = filter.typed() == null ? "" : filter.typed().toLowerCase(Locale.ROOT);
        return (filter.kinds().isEmpty() || filter.kinds().contains(sale.kind()))
                && (filter.partnerId() == null || filter.partnerId().equals(sale.partnerId()))
                && (sale.customerName() + " " + sale.document())
                        .toLowerCase(Locale.ROOT)
                        .contains(typed);
    }
}
