package dev.entente.deploy.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * The plugin of the catalog in use. The first vendor has the version that works, and pays by it; the other has the one before, which
 * breaks off where a sale has two lines: after three of these it is suspended there, and what it left is held.
 */
final class Installing {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int TRIES = 240;

    /** Who sells under it, which version is there, and the nets of the lines of each sale. */
    private record Use(
            String program, String name, String version, String partner, String sku, List<List<String>> sales) {}

    private static final Map<String, Use> USES = Map.of(
            "acme",
            new Use(
                    "academy",
                    "Acme Academy",
                    "1.0.0",
                    "nordlicht-systeme",
                    "DAYS",
                    List.of(
                            List.of("4800.00"),
                            List.of("7200.00", "1150.00"),
                            List.of("26400.00"),
                            List.of("3600.00"))),
            "globex",
            new Use(
                    "starter-share",
                    "Starter share",
                    ListedPlugin.HASTY,
                    "ironbridge-partners",
                    "PLUS",
                    List.of(
                            List.of("2900.00"),
                            List.of("3400.00"),
                            List.of("1800.00", "950.00"),
                            List.of("2600.00", "1200.00"),
                            List.of("3950.00", "800.00"))));

    private final Vendor vendor;
    private final Wire wire;
    private final LocalDate today;
    private final Loading loading;

    Installing(Vendor vendor, Wire wire, LocalDate today, Loading loading) {
        this.vendor = vendor;
        this.wire = wire;
        this.today = today;
        this.loading = loading;
    }

    void run() {
        var use = USES.get(vendor.slug());
        if (use == null || !isListed(use.version())) return;
        install(use.version());
        var since = today.minusMonths(3).withDayOfMonth(1);
        Wire.expect(wire.rest().putYaml(Wire.path("/program"), program(use, since)), "The program " + use.program());
        wire.put(
                "/partners/" + loading.partner(use.partner()) + "/enrolments/" + use.program(),
                Map.of("since", since.toString(), "tiers", List.of()));
        var sales = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < use.sales().size(); i++) sales.add(sale(use, i));
        Wire.expect(wire.rest().post(Wire.path("/sales/bulk"), Map.of("sales", sales)), "Sales by a plugin");
    }

    /** Servers look at the catalog every few seconds. */
    private boolean isListed(String version) {
        for (int tries = 0; tries < TRIES; tries++) {
            var seen = wire.rest().get(Wire.path("/plugins/" + ListedPlugin.CODE));
            if (seen.well() && seen.body().findValuesAsString("version").contains(version)) return true;
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return false;
    }

    private void install(String version) {
        var seen = wire.rest().get(Wire.path("/plugins/" + ListedPlugin.CODE));
        var tag = Map.of("If-Match", seen.headers().firstValue("ETag").orElse(""));
        var path = Wire.path("/plugins/" + ListedPlugin.CODE + "/installation");
        var body = "{\"version\":\"" + version + "\"}";
        Wire.expect(wire.rest().send("PUT", path, "application/json", body, tag), "Installing a plugin");
    }

    private String program(Use use, LocalDate since) {
        return """
                program: %s
                name: %s
                from: %s
                offers:
                  - motion: resell
                    name: A capped share
                    model: %s
                    version: 1
                    terms: {rate: "8", most: {value: "1500.00", unit: %s}}
                """.formatted(use.program(), use.name(), since, ListedPlugin.CODE, vendor.currency());
    }

    private Map<String, Object> sale(Use use, int number) {
        var said = new LinkedHashMap<String, Object>();
        said.put("source", Reports.SOURCE);
        said.put("id", use.program() + "-" + (number + 1));
        said.put("kind", "new");
        said.put(
                "on", YearMonth.from(today).minusMonths(1).atDay(3 + 5 * number).toString());
        said.put("partner", use.partner());
        said.put("program", use.program());
        said.put("motion", "resell");
        said.put("customer", Words.ALL.customer(720 + number));
        said.put("lines", lines(use, number));
        return said;
    }

    /** A second line is of another product. */
    private List<Reports.Line> lines(Use use, int number) {
        var lines = new ArrayList<Reports.Line>();
        for (var net : use.sales().get(number)) {
            var product = lines.isEmpty() ? vendor.product(use.sku()) : other(use.sku());
            lines.add(new Reports.Line(product.sku(), 1, product.term(), new Reports.Net(net, vendor.currency())));
        }
        return lines;
    }

    private Vendor.Product other(String sku) {
        return vendor.products().stream()
                .filter(product -> !product.sku().equals(sku))
                .findFirst()
                .orElseThrow();
    }
}
