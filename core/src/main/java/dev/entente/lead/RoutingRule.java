package dev.entente.lead;

import dev.entente.partner.PartnerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which leads a rule is for, whom it offers them to, and in which order. Lists that are empty ask for nothing. Territories and
 * their parts by code, segments in words, motions and products as leads name them; partners that cover the lead's territory,
 * with somebody certified in all of the paths, in one of the tiers, of one of the types.
 */
public record RoutingRule(
        String name,
        List<String> territories,
        List<String> segments,
        List<String> motions,
        List<String> products,
        boolean hotOnly,
        boolean covers,
        List<String> certifications,
        List<String> tiers,
        List<String> types,
        List<By> by) {

    public RoutingRule {
        territories = List.copyOf(territories);
        segments = List.copyOf(segments);
        motions = List.copyOf(motions);
        products = List.copyOf(products);
        certifications = List.copyOf(certifications);
        tiers = List.copyOf(tiers);
        types = List.copyOf(types);
        by = List.copyOf(by);
    }

    /** What puts one partner before another. */
    public enum By {
        CAPACITY("Most room first"),
        PERFORMANCE("Best record first"),
        PRIORITY("Priority left first"),
        ROUND_ROBIN("Whoever waited longest first");

        private final String words;

        By(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<By> of(String code) {
            return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
        }
    }

    /** For every lead: whoever covers its territory. */
    static final RoutingRule USUAL = new RoutingRule(
            "Whoever covers the territory",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            false,
            true,
            List.of(),
            List.of(),
            List.of(),
            List.of(By.CAPACITY, By.PERFORMANCE, By.ROUND_ROBIN));

    /** Whether it is for a lead. */
    boolean isFor(Routing.Asked lead) {
        return (territories.isEmpty() || territories.stream().anyMatch(lead.territories()::contains))
                && (segments.isEmpty() || segments.stream().anyMatch(each -> isSame(each, lead.segment())))
                && (motions.isEmpty() || motions.contains(lead.motion()))
                && (products.isEmpty() || products.stream().anyMatch(each -> isSame(each, lead.product())))
                && (!hotOnly || lead.hot());
    }

    private static boolean isSame(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }

    /** Why a partner does not get it by this rule; none where nothing stands against it. */
    List<String> against(Routing.Asked lead, Routing.Candidate partner) {
        var against = new ArrayList<String>();
        if (partner.gave()) against.add("Gave it to us");
        if (partner.declined()) against.add("Declined it before");
        if (lead.mutual() && !partner.types().contains(PartnerType.TECHNOLOGY.code()))
            against.add("Owes no referral fee: is no technology partner");
        if (partner.recalled()) against.add("It was taken back from it before");
        if (partner.lapsed()) against.add("Did not answer in time before");
        if (covers && !partner.covers())
            against.add(
                    lead.territory().isEmpty() ? "Nobody covers it: " + lead.place() : "Outside " + lead.territory());
        for (var path : certifications)
            if (!partner.certifications().contains(path)) against.add("Nobody certified in " + path);
        if (!tiers.isEmpty() && tiers.stream().noneMatch(partner.tiers()::contains))
            against.add("Level is not " + String.join(" or ", tiers));
        if (!types.isEmpty() && types.stream().noneMatch(partner.types()::contains))
            against.add("Is not a partner for " + String.join(" or ", types));
        if (partner.open() >= partner.limit())
            against.add("Full: " + partner.open() + " of " + partner.limit() + " open");
        return against;
    }
}
