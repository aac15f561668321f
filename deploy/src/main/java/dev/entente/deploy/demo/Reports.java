package dev.entente.deploy.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.entente.deploy.demo.Vendor.Business;
import dev.entente.deploy.demo.Vendor.Customer;
import dev.entente.deploy.demo.Vendor.Partner;
import dev.entente.deploy.demo.Vendor.Range;
import dev.entente.deploy.demo.Vendor.Sale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/**
 * A month's reports of sales: those that the vendor's file tells, and ordinary ones drawn by chance, which are always the same for a
 * partner and month.
 */
record Reports(Vendor vendor, YearMonth month) {

    private static final String SOURCE = "billing";

    /** A report as the interface takes it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Report(
            String source,
            String id,
            String kind,
            @Nullable String of,
            LocalDate on,
            String partner,
            String program,
            String motion,
            String route,
            Customer customer,
            List<Line> lines) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(String sku, int quantity, @Nullable String term, Net net) {}

    record Net(String value, String unit) {}

    List<Report> all() {
        var all = new ArrayList<Report>();
        vendor.partners().forEach(partner -> all.addAll(ordinary(partner)));
        vendor.sales().getOrDefault(month, List.of()).forEach(sale -> all.add(told(sale)));
        return all;
    }

    private Report told(Sale sale) {
        var business = vendor.partner(sale.partner()).business();
        return new Report(
                SOURCE,
                sale.id(),
                sale.kind() == null ? "new" : sale.kind(),
                sale.of(),
                sale.on(),
                sale.partner(),
                business.program(),
                business.motion(),
                sale.route() == null ? business.routes().getFirst() : sale.route(),
                vendor.customer(sale.customer()),
                List.of(new Line(sale.sku(), 1, sale.term(), new Net(sale.net().toPlainString(), business.unit()))));
    }

    private List<Report> ordinary(Partner partner) {
        var business = partner.business();
        var reports = new ArrayList<Report>();
        if (business.sales() == 0) return reports;
        var chance = RandomGeneratorFactory.of("L64X128MixRandom").create((partner.code() + month).hashCode());
        var count = Math.max(1, business.sales() + chance.nextInt(-1, 2));
        for (int n = 1; n <= count; n++) reports.add(ordinary(partner, n, chance));
        return reports;
    }

    private Report ordinary(Partner partner, int number, RandomGenerator chance) {
        var business = partner.business();
        return new Report(
                SOURCE,
                "%s-%s-%02d".formatted(partner.code(), month, number),
                kind(chance),
                null,
                month.atDay(1 + chance.nextInt(month.lengthOfMonth())),
                partner.code(),
                business.program(),
                business.motion(),
                pick(business.routes(), chance),
                pick(vendor.customers(), chance),
                lines(business, chance));
    }

    private static String kind(RandomGenerator chance) {
        var one = chance.nextInt(10);
        return one < 5 ? "new" : one < 8 ? "renewal" : "expansion";
    }

    private static List<Line> lines(Business business, RandomGenerator chance) {
        var lines = new ArrayList<Line>();
        lines.add(line(pick(business.lines(), chance), business.unit(), chance));
        if (chance.nextInt(4) == 0) lines.add(line(pick(business.lines(), chance), business.unit(), chance));
        return lines;
    }

    private static Line line(Range range, String unit, RandomGenerator chance) {
        var cents = chance.nextLong(range.least() * 100, range.most() * 100 + 1);
        var net = new Net(BigDecimal.valueOf(cents, 2).toPlainString(), unit);
        return new Line(range.sku(), 1 + chance.nextInt(20), range.term(), net);
    }

    private static <T> T pick(List<T> all, RandomGenerator chance) {
        return all.get(chance.nextInt(all.size()));
    }
}
