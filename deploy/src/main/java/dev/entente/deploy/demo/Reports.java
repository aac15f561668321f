package dev.entente.deploy.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.entente.deploy.demo.Vendor.Product;
import dev.entente.deploy.demo.Words.Customer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A month's reports of sales, up to a day: good months and bad ones, renewals of the year before, and a few refunds. */
record Reports(Vendor vendor, List<Company> companies, YearMonth month, LocalDate today) {

    static final String SOURCE = "billing";

    private static final int CUSTOMERS = 240;
    private static final int REFUNDED = 3;

    /** How good each month is, from January on; the end of a quarter is better than its beginning. */
    private static final List<Double> SEASON = List.of(0.8, 0.9, 1.25, 0.9, 0.95, 1.2, 0.75, 0.6, 1.2, 1.0, 1.1, 1.55);

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
            List<Line> lines,
            @Nullable Subscribed subscription) {

        boolean opens() {
            return kind.equals("new") && subscription != null;
        }
    }

    /** What a sale is a part of; every third of what is new renews by itself. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Subscribed(String id, LocalDate since, @Nullable Boolean renews) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(String sku, int quantity, @Nullable String term, Net net) {}

    record Net(String value, String unit) {}

    List<Report> all() {
        var all = new ArrayList<Report>();
        for (var company : companies) all.addAll(of(company));
        if (month.equals(YearMonth.from(today).minusMonths(1)))
            Stream.of(vendor.held(), vendor.abroad())
                    .flatMap(Stream::ofNullable)
                    .map(this::single)
                    .forEach(all::add);
        return all;
    }

    private List<Report> of(Company company) {
        var chance = Chance.of(vendor.slug(), company.code(), month);
        double months = Math.max(0, YearMonth.from(today).until(month, ChronoUnit.MONTHS) + 18);
        double wanted = company.line().volume()
                * company.share()
                * SEASON.get(month.getMonthValue() - 1)
                * Math.pow(1.018, months)
                * chance.around();
        var reports = new ArrayList<Report>();
        var lastYear = openedAYearAgo(company);
        var sold = BigDecimal.ZERO;
        for (int number = 1; sold.doubleValue() < wanted && number <= 30; number++) {
            var made = sale(company, number, wanted - sold.doubleValue(), chance);
            var report = renewing(made, number, lastYear);
            sold = sold.add(new BigDecimal(report.lines().getFirst().net().value()));
            if (company.sellsOn(report.on()) && !report.on().isAfter(today)) {
                reports.add(report);
                if (chance.in(REFUNDED)) refund(report, chance, reports);
            }
        }
        return reports;
    }

    private Report sale(Company company, int number, double left, Chance chance) {
        var line = company.line();
        var lines = new ArrayList<Line>();
        lines.add(line(vendor.product(chance.pick(line.skus())), line.unit(), left, chance));
        if (chance.in(25)) lines.add(line(vendor.product(line.skus().getLast()), line.unit(), left / 4, chance));
        var kind = chance.in(55) ? "new" : chance.in(65) ? "renewal" : "expansion";
        var day = month.atDay(chance.between(1, month.lengthOfMonth()));
        return new Report(
                SOURCE,
                "%s-%s-%02d".formatted(company.code(), month, number),
                kind,
                null,
                day,
                company.code(),
                line.program(),
                line.motion(),
                chance.pick(line.routes()),
                Words.ALL.customer(chance.between(0, CUSTOMERS - 1)),
                lines,
                lines.stream().anyMatch(each -> each.term() == null)
                        ? null
                        : subscribed(company, kind, number, day, runs(lines, day)));
    }

    /** What is new opens a subscription; the rest belongs to one that was there before the first month. */
    private Subscribed subscribed(Company company, String kind, int number, LocalDate day, boolean runs) {
        var name = "SUB-%05d"
                .formatted(10_000 + Math.floorMod(Objects.hash(company.code(), month.toString(), number), 90_000));
        if (kind.equals("new")) return new Subscribed(name, day, renews(number, runs));
        var years = 1 + number % 3;
        return new Subscribed(name, kind.equals("renewal") ? day.minusYears(years) : day.minusMonths(5), null);
    }

    private boolean runs(List<Line> lines, LocalDate day) {
        return lines.stream()
                .allMatch(line -> line.term() != null
                        && day.plus(Period.parse(line.term())).isAfter(today));
    }

    // What has ended was carried on by a report, or not at all.
    private static @Nullable Boolean renews(int number, boolean runs) {
        return runs && number % 3 == 0 ? true : null;
    }

    /** Every other sale of last year's month that opened a subscription carries it on, a year later to the day. */
    private Report renewing(Report report, int number, List<Report> lastYear) {
        int place = number * 2 - 2;
        if (!report.kind().equals("renewal") || place >= lastYear.size()) return report;
        var first = lastYear.get(place);
        var opened = first.subscription();
        boolean runs = runs(first.lines(), first.on().plusYears(1));
        return new Report(
                report.source(),
                report.id(),
                report.kind(),
                null,
                first.on().plusYears(1),
                report.partner(),
                report.program(),
                report.motion(),
                report.route(),
                first.customer(),
                first.lines(),
                opened == null ? null : new Subscribed(opened.id(), opened.since(), renews(number, runs)));
    }

    private List<Report> openedAYearAgo(Company company) {
        var before = month.minusYears(1);
        if (before.isBefore(YearMonth.from(today).minusMonths(vendor.months()))) return List.of();
        return new Reports(vendor, companies, before, today)
                .of(company).stream().filter(Report::opens).toList();
    }

    // The last sale of a month is no larger than what was left to sell.
    private static Line line(Product product, String unit, double left, Chance chance) {
        long most = Math.min(product.most(), Math.max(product.least() + 1, Math.round(left * 1.2)));
        var price = chance.price(product.least(), most);
        return new Line(product.sku(), chance.between(1, 20), product.term(), new Net(price.toPlainString(), unit));
    }

    private void refund(Report sale, Chance chance, List<Report> reports) {
        var day = sale.on().plusDays(chance.between(0, 9));
        if (day.isAfter(today) || !YearMonth.from(day).equals(month)) return;
        var first = sale.lines().getFirst();
        var half = new BigDecimal(first.net().value()).divide(BigDecimal.TWO, 2, RoundingMode.DOWN);
        var given = new Line(
                first.sku(),
                1,
                first.term(),
                new Net(half.toPlainString(), first.net().unit()));
        reports.add(new Report(
                SOURCE,
                sale.id() + "-back",
                "refund",
                sale.id(),
                day,
                sale.partner(),
                sale.program(),
                sale.motion(),
                sale.route(),
                sale.customer(),
                List.of(given),
                null));
    }

    private Report single(Vendor.Single sale) {
        var company = companies.stream()
                .filter(each -> each.code().equals(sale.partner()))
                .findFirst()
                .orElseThrow();
        var line = company.line();
        var unit = sale.unit() == null ? line.unit() : sale.unit();
        return new Report(
                SOURCE,
                "INV-" + sale.sku() + (sale.unit() == null ? "" : "-" + unit),
                "new",
                null,
                month.atDay(17),
                company.code(),
                line.program(),
                line.motion(),
                line.routes().getFirst(),
                Words.ALL.customer(CUSTOMERS),
                List.of(new Line(sale.sku(), 1, "P1Y", new Net(sale.net(), unit))),
                null);
    }
}
