package dev.entente.deploy.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One tenant of the demo, as its file describes it: what it is, what it sells, and how much of it there is to see. */
record Vendor(
        String slug,
        String name,
        String accent,
        String zone,
        String currency,
        String admin,
        String adminName,
        int months,
        Brand brand,
        List<String> programs,
        @Nullable String alliances,
        List<String> countries,
        List<Product> products,
        List<Path> paths,
        List<Line> lines,
        @Nullable Single held,
        @Nullable Single abroad,
        int open,
        int won,
        int lost,
        int claims,
        List<Person> people) {

    /** How the tenant looks and what its pages say. */
    record Brand(String headline, String welcome, String support, String footnote, String sender) {}

    /** What one piece costs, in whole units, at least and at most. */
    record Product(
            String sku,
            String name,
            String family,
            @Nullable String term,
            long least,
            long most) {}

    /** What people can be certified in, and whether it has to be passed again. */
    record Path(String code, String name, boolean expires) {}

    /** Partners of one motion: how many, what they sell together in an ordinary month, and who of them has which tier. */
    record Line(
            String program,
            String motion,
            String unit,
            List<String> types,
            List<String> routes,
            int partners,
            long volume,
            List<String> skus,
            List<Rung> tiers,
            List<String> names) {}

    /** So many partners at a tier; the highest first. */
    record Rung(String tier, int count) {}

    /**
     * A sale beside the others: one that cannot be worked out because the catalog does not know its product, or one in another
     * currency than its terms (null: in that of the partner's others).
     */
    record Single(
            String partner,
            String sku,
            String net,
            @Nullable String unit) {}

    /** Somebody who can sign in; without a partner one of the vendor's own. */
    record Person(
            String name,
            String email,
            String role,
            @Nullable String partner) {}

    static Vendor read(String slug) {
        return json("/demo/" + slug + ".json", Vendor.class);
    }

    static <T> T json(String resource, Class<T> type) {
        try (var file = Vendor.class.getResourceAsStream(resource)) {
            if (file == null) throw new IOException(resource + " is not in the launcher's jar");
            return JsonMapper.shared().readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Product product(String sku) {
        return products.stream()
                .filter(each -> each.sku().equals(sku))
                .findFirst()
                .orElseThrow();
    }
}
