package dev.entente.deploy.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One tenant of the demo, as its file tells it. */
record Vendor(
        String slug,
        String name,
        String accent,
        String zone,
        String currency,
        String admin,
        List<String> starters,
        List<Partner> partners,
        List<Customer> customers,
        YearMonth from,
        YearMonth closed,
        YearMonth until,
        Map<YearMonth, List<Sale>> sales,
        List<Person> people) {

    record Product(String sku, String name, String family) {}

    record Partner(
            String code,
            String name,
            String country,
            String website,
            LocalDate since,
            List<Tier> tiers,
            Business business) {}

    record Tier(String tier, LocalDate from) {}

    record Customer(String name, String domain) {}

    /** What a partner sells, and how many sales an ordinary month has. */
    record Business(String program, String motion, List<String> routes, String unit, int sales, List<Range> lines) {}

    /** A line's product and what it costs, in whole units, at least and at most. */
    record Range(String sku, @Nullable String term, long least, long most) {}

    /** A sale that is told about, under the month in which its report came. */
    record Sale(
            String id,
            @Nullable String kind,
            @Nullable String of,
            LocalDate on,
            String partner,
            String customer,
            @Nullable String route,
            String sku,
            @Nullable String term,
            BigDecimal net) {}

    /** Somebody who can sign in; without a partner one of the vendor's own. */
    record Person(
            String name,
            String email,
            String role,
            @Nullable String partner) {}

    static Vendor read(String slug) {
        try (var file = Vendor.class.getResourceAsStream("/demo/" + slug + ".json")) {
            if (file == null) throw new IOException("demo/" + slug + ".json is not in the launcher's jar");
            return JsonMapper.shared().readValue(file, Vendor.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Partner partner(String code) {
        return partners.stream().filter(p -> p.code().equals(code)).findFirst().orElseThrow();
    }

    Customer customer(String name) {
        return customers.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    }
}
