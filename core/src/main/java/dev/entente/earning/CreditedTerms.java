package dev.entente.earning;

import dev.entente.attribution.Share;
import dev.entente.earning.Booking.Place;
import dev.entente.earning.Resolution.Part;
import dev.entente.program.AttributionPolicy;
import dev.entente.program.Business;
import dev.entente.sale.Sale;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which terms apply to a partner that is credited with a sale: those of the motion that its credit stands for. */
final class CreditedTerms {

    static final String NO_OFFER = "No program of the partner pays for influence";

    static final String NOT_SHARED =
            "Several share the sale, and these terms pay on the whole of it: let them follow the share (conventions: shared)";

    private CreditedTerms() {}

    /** The program that the sale names is that of the partner it names; others are looked for in their own. */
    static Resolution of(Facts facts, Sale sale, Share share) {
        var parts = facts.partsOf(share.partner());
        var business = business(facts, sale, share);
        return Resolution.of(sale.on(), business, motion(sale, share), program(sale, share, parts), parts);
    }

    /** The sale as versions look at it, with the registration of the partner that is credited. */
    static Business business(Facts facts, Sale sale, Share share) {
        return new Business(began(sale), facts.approved().get(new Place(sale.id(), share.partner())));
    }

    /** The day from which the sale is older business: that of its deal or of its subscription, whichever was first; null: its own. */
    private static @Nullable LocalDate began(Sale sale) {
        return Stream.of(
                        Optional.ofNullable(sale.circumstances().agreed()),
                        Optional.ofNullable(sale.circumstances().subscribed()))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    static @Nullable String program(Sale sale, Share share, List<Part> parts) {
        var named = sale.program();
        boolean isIn = share.partner().equals(sale.partnerId())
                || parts.stream().anyMatch(part -> part.program().code().equals(named));
        return isIn ? named : null;
    }

    /** Influence is counted also where no program pays for it; nobody has to decide that. */
    static boolean isUnheardOf(Facts facts, Sale sale, Share share) {
        if (!share.isInfluence()) return false;
        var motion = motion(sale, share);
        var business = business(facts, sale, share);
        return facts.partsOf(share.partner()).stream()
                .filter(part -> part.enrolled().isOn(sale.on()))
                .flatMap(part -> part.program().inForce(sale.on(), business).stream())
                .noneMatch(version -> version.offer(motion).isPresent());
    }

    static String motion(Sale sale, Share share) {
        var motion = share.motion();
        if (motion != null) return motion;
        return share.isInfluence() ? AttributionPolicy.INFLUENCE : sale.motion();
    }
}
