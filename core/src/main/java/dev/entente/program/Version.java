package dev.entente.program;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published version as it can be worked with: from when it holds, its tiers (lowest first), its offers, how quotes are priced, what registrations
 * get, how sales are credited, who renews, when tiers are reviewed, how amounts are converted (null: they are not), from which day on
 * its offers and prices hold for business that began before it (null: from its own), when it is looked through (null: never), and what
 * becomes of deals whose registration was approved under an older one.
 */
public record Version(
        UUID id,
        int number,
        LocalDate from,
        List<Tier> tiers,
        List<Offer> offers,
        List<Pricing> pricing,
        RegistrationPolicy registration,
        AttributionPolicy attribution,
        RenewalPolicy renewal,
        ReviewPolicy review,
        @Nullable RatePolicy rates,
        @Nullable LocalDate existing,
        @Nullable RefreshPolicy refresh,
        RegisteredDeals deals) {

    public Version {
        tiers = List.copyOf(tiers);
        offers = List.copyOf(offers);
        pricing = List.copyOf(pricing);
    }

    /** One that says nothing of prices, attribution, renewals, reviews and rates, and holds for all business alike. */
    public Version(
            UUID id,
            int number,
            LocalDate from,
            List<Tier> tiers,
            List<Offer> offers,
            RegistrationPolicy registration) {
        this(
                id,
                number,
                from,
                tiers,
                offers,
                List.of(),
                registration,
                AttributionPolicy.USUAL,
                RenewalPolicy.USUAL,
                ReviewPolicy.NONE,
                null,
                null,
                null,
                RegisteredDeals.FOLLOW);
    }

    /** Whether its offers and prices hold on a day for some business of its program, which is given by its code. */
    boolean holdsFor(String program, Business business, LocalDate day) {
        if (deals == RegisteredDeals.KEEP && business.isApprovedBefore(program, number)) return false;
        var began = business.began();
        return existing == null || began == null || !began.isBefore(from) || !day.isBefore(existing);
    }

    /** Whether it makes a difference when business began, or under which version its registration was approved. */
    public boolean sparesOlder() {
        return existing != null || deals == RegisteredDeals.KEEP;
    }

    public Optional<Offer> offer(String motion) {
        return offers.stream().filter(offer -> offer.motion().equals(motion)).findFirst();
    }

    /** How quotes for a motion are priced; at list, where the program says nothing of it. */
    public Pricing pricing(String motion) {
        return pricing.stream()
                .filter(each -> each.motion().equals(motion))
                .findFirst()
                .orElseGet(() -> Pricing.atList(motion));
    }

    public Optional<Tier> tier(String code) {
        return tiers.stream().filter(tier -> tier.code().equals(code)).findFirst();
    }
}
