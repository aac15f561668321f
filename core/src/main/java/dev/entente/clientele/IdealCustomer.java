package dev.entente.clientele;

import dev.entente.customer.Customer.Size;
import dev.entente.customer.CustomerProfile;
import dev.entente.partner.SearchTokens;
import dev.entente.problem.Findings;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The customer that the vendor wants: of one of these regions, segments, industries and sizes; where none is named, any will do. */
public record IdealCustomer(List<String> regions, List<String> segments, List<String> industries, List<Size> sizes) {

    /** Nobody said anything: there is nothing to compare with. */
    public static final IdealCustomer ANY = new IdealCustomer(List.of(), List.of(), List.of(), List.of());

    private static final int MOST = 50;
    private static final int LONGEST = 100;

    /** What can be wished of a customer. */
    public enum Trait {
        REGION("Region"),
        SEGMENT("Segment"),
        INDUSTRY("Industry"),
        SIZE("Size");

        private final String words;

        Trait(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** How a customer compares: like the ideal, unlike it, or nobody knows yet. */
    public enum Outcome {
        FITS,
        DIFFERS,
        UNKNOWN
    }

    public IdealCustomer {
        regions = lines(regions);
        segments = lines(segments);
        industries = lines(industries);
        sizes = sizes.stream().distinct().sorted().toList();
        var findings = new Findings();
        check(findings, "/regions", regions);
        check(findings, "/segments", segments);
        check(findings, "/industries", industries);
        findings.refuse(ClienteleProblem.UNCLEAR_IDEAL_CUSTOMER);
    }

    private static List<String> lines(List<String> said) {
        return said.stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    private static void check(Findings findings, String at, List<String> said) {
        if (said.size() > MOST) findings.add(at, "Use at most " + MOST);
        for (var each : said) findings.line(at, each, LONGEST);
    }

    /** Whether anything is wished. */
    public boolean wishes() {
        return !equals(ANY);
    }

    /** What is wished of a trait, in words; nothing where any will do. */
    public List<String> wished(Trait trait) {
        return switch (trait) {
            case REGION -> regions;
            case SEGMENT -> segments;
            case INDUSTRY -> industries;
            case SIZE -> sizes.stream().map(Size::words).toList();
        };
    }

    /** What is known of a trait of a customer, in words. */
    static @Nullable String known(Trait trait, CustomerProfile customer) {
        return switch (trait) {
            case REGION -> customer.region();
            case SEGMENT -> customer.segment();
            case INDUSTRY -> customer.industry();
            case SIZE -> customer.size() == null ? null : customer.size().words();
        };
    }

    /** Trait by trait, those of which something is wished. */
    public Map<Trait, Outcome> compare(CustomerProfile customer) {
        var outcomes = new EnumMap<Trait, Outcome>(Trait.class);
        for (var trait : Trait.values())
            if (!wished(trait).isEmpty()) outcomes.put(trait, outcome(trait, known(trait, customer)));
        return outcomes;
    }

    private Outcome outcome(Trait trait, @Nullable String known) {
        if (known == null) return Outcome.UNKNOWN;
        var key = SearchTokens.key(known);
        return wished(trait).stream().anyMatch(each -> SearchTokens.key(each).equals(key))
                ? Outcome.FITS
                : Outcome.DIFFERS;
    }

    /** One thing that differs is enough to differ; only who is known to be wanted in all fits. */
    public Outcome of(CustomerProfile customer) {
        var outcomes = compare(customer).values();
        if (outcomes.contains(Outcome.DIFFERS)) return Outcome.DIFFERS;
        return outcomes.isEmpty() || outcomes.contains(Outcome.UNKNOWN) ? Outcome.UNKNOWN : Outcome.FITS;
    }
}
