package dev.entente.quote;

import dev.entente.api.Measure;
import dev.entente.api.Percentage;
import dev.entente.api.UnitPrice;
import dev.entente.api.commercial.Occurrence.Buyer;
import dev.entente.api.commercial.Standing;
import dev.entente.enablement.KnowingCertified;
import dev.entente.identity.Internal;
import dev.entente.measure.Asking;
import dev.entente.measure.Asking.About;
import dev.entente.measure.Measures;
import dev.entente.measure.Place;
import dev.entente.measure.Running.Totals;
import dev.entente.partner.ReadingPartners;
import dev.entente.pricebook.FindingCosts.Piece;
import dev.entente.problem.Problem.Finding;
import dev.entente.product.CartRules;
import dev.entente.program.Business;
import dev.entente.program.LoadingEnrolments;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.Pricing;
import dev.entente.program.Version;
import dev.entente.quote.Basis.Asked;
import dev.entente.quote.Basis.Listed;
import dev.entente.registration.HoldingRegistrations;
import dev.entente.registration.PinnedVersion;
import dev.entente.registration.Registration;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Presumption;
import dev.entente.tenant.Scope;
import dev.entente.tenant.TenantCache;
import dev.entente.tenant.TenantCache.Region;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a cart is priced from, on behalf of the system: price books are the vendor's alone, and sales that name another
 * partner may count. Whoever asks is told only what its own cart costs. A transaction of its own, because a transaction
 * belongs to one scope; the number of queries does not depend on the number of lines.
 */
@Internal
@ApplicationScoped
class GatheringBasis {

    @Inject
    Gathering gathering;

    @Inject
    Reach reach;

    /**
     * The basis with its models, what the cart breaks of the products' rules, for how many days the price stands, of what no
     * cost is known that is looked for, and what the program is called that prices it (null: list prices).
     */
    record Gathered(
            Basis basis,
            StepModels models,
            List<Finding> findings,
            int valid,
            List<String> uncosted,
            @Nullable String called) {}

    /** Opened is the day of the deal that it is for. */
    Gathered of(Cart cart, @Nullable LocalDate opened) {
        return Scope.call(
                Scope.system(Scope.current().tenantId()),
                () -> Presumption.isMade() ? gathering.gather(cart, opened) : reach.gather(cart, opened));
    }

    /** In a transaction. */
    @Internal
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Reach {

        @Inject
        Gathering gathering;

        Gathered gather(Cart cart, @Nullable LocalDate opened) {
            return gathering.gather(cart, opened);
        }
    }

    /** With the system's reach, where a transaction has begun or a presumption is made. */
    @Internal
    @ApplicationScoped
    static class Gathering {

        private static final Region<Seat, Footing> FOOTINGS = new Region<>();
        private static final Region<String, Boolean> SPARING = new Region<>();

        /** Whose carts for what, when, and how old the business is. */
        private record Seat(UUID partner, String motion, LocalDate day, Business business) {}

        @Inject
        ListingCarts listing;

        @Inject
        CostingPieces costing;

        @Inject
        LoadingPrograms programs;

        @Inject
        LoadingEnrolments enrolments;

        @Inject
        ReadingPartners partners;

        @Inject
        KnowingCertified certified;

        @Inject
        HoldingRegistrations registrations;

        @Inject
        Measures measures;

        @Inject
        Pricers pricers;

        @Inject
        TenantCache cache;

        @Inject
        CurrentTenant tenant;

        Gathered gather(Cart cart, @Nullable LocalDate opened) {
            var day = cart.day() == null ? tenant.today() : cart.day();
            var behind = behind(cart, day);
            boolean registered = behind.filter(it -> it.heldOn(day)).isPresent();
            var footing = footing(cart, day, behind, opened);
            var models = StepModels.ready(footing.asked(), pricers::of);
            var measures = models.measures();
            if (!measures.isEmpty()) Presumption.needTransaction(); // totals are never kept
            var pricing = footing.pricing();
            var priced = listing.list(cart, day, footing.tier(), footing.policy(), opened);
            var listed = guarded(priced, costs(priced, cart, day));
            var basis = new Basis(
                    day,
                    cart.kind(),
                    buyer(cart),
                    standing(cart, day, footing, registered, measures, listed),
                    cart.unit(),
                    listed,
                    footing.asked(),
                    pricing.floor(),
                    SamplePrices.rounding(pricing, cart.unit()),
                    pricing.place(),
                    footing.joined().map(each -> each.program().code()).orElse(null),
                    footing.joined().map(each -> each.version().number()).orElse(0),
                    priced.rate(),
                    cart.language(),
                    footing.joined().map(Joined::older).orElse(null));
            var uncosted = priced.found().leastMargin() == null
                    ? List.<String>of()
                    : listed.stream()
                            .filter(each -> each.price() != null && each.least() == null)
                            .map(Listed::sku)
                            .distinct()
                            .toList();
            return new Gathered(
                    basis,
                    models,
                    CartRules.check(pieces(cart), priced.found().products()),
                    pricing.valid(),
                    uncosted,
                    footing.joined().map(each -> each.program().name()).orElse(null));
        }

        /** Asked for only where a margin has to be kept. */
        private Map<Piece, UnitPrice> costs(ListingCarts.Priced priced, Cart cart, LocalDate day) {
            if (priced.found().leastMargin() == null) return Map.of();
            return costing.on(
                    day, cart.unit(), priced.listed().stream().map(Listed::sku).toList());
        }

        /** Lines with what a piece of them is sold for at least, where its cost is known. */
        private static List<Listed> guarded(ListingCarts.Priced priced, Map<Piece, UnitPrice> costs) {
            var margin = priced.found().leastMargin();
            if (margin == null) return priced.listed();
            return priced.listed().stream()
                    .map(line -> line.atLeast(least(line, costs, margin)))
                    .toList();
        }

        private static @Nullable UnitPrice least(Listed line, Map<Piece, UnitPrice> costs, Percentage margin) {
            var list = line.price();
            if (list == null) return null;
            return Margin.least(costs.get(new Piece(line.sku(), line.term())), margin, list);
        }

        private Footing footing(Cart cart, LocalDate day, Optional<Registration> behind, @Nullable LocalDate opened) {
            var partnerId = cart.partnerId();
            if (partnerId == null)
                return new Footing(Optional.empty(), Pricing.atList(cart.motion()), null, List.of(), day, List.of());
            var business = business(cart, behind, opened);
            return cache.get(
                    FOOTINGS,
                    new Seat(partnerId, cart.motion(), day, business),
                    () -> footing(partnerId, cart.motion(), day, business));
        }

        /** Of what a version asks for; the same of all carts where none spares older business. */
        private Business business(Cart cart, Optional<Registration> behind, @Nullable LocalDate opened) {
            boolean any = cache.get(
                    SPARING,
                    "",
                    () -> programs.all().stream()
                            .flatMap(program -> program.versions().stream())
                            .anyMatch(Version::sparesOlder));
            return any ? begun(cart.subscribed(), behind.orElse(null), opened) : Business.NEW;
        }

        /** As a sale of it would be: agreed when the registration was approved, or else when the deal was opened. */
        private static Business begun(
                @Nullable LocalDate subscribed, @Nullable Registration behind, @Nullable LocalDate opened) {
            var approved = behind == null ? null : PinnedVersion.approved(behind);
            var protection = behind == null ? null : behind.protection();
            var agreed = protection == null ? opened : protection.from();
            var began = subscribed == null || agreed != null && agreed.isBefore(subscribed) ? agreed : subscribed;
            return new Business(began, approved);
        }

        private Footing footing(UUID partnerId, String motion, LocalDate day, Business business) {
            var joined = joined(partnerId, motion, day, business);
            var pricing = joined.map(each -> each.pricing(motion)).orElseGet(() -> Pricing.atList(motion));
            return new Footing(
                    joined,
                    pricing,
                    joined.map(each -> each.tierOn(day)).orElse(null),
                    pricing.steps().stream()
                            .map(step -> new Asked(step.model(), step.terms().toString()))
                            .toList(),
                    joined.map(each -> each.enrolled().since()).orElse(day),
                    certified.at(List.of(partnerId)).paths(partnerId, day));
        }

        private static List<CartRules.Line> pieces(Cart cart) {
            return cart.lines().stream()
                    .map(line -> new CartRules.Line(line.sku(), line.quantity()))
                    .toList();
        }

        private Optional<Joined> joined(UUID partnerId, String motion, LocalDate day, Business business) {
            var enrolled = enrolments.of(List.of(partnerId)).get(partnerId);
            if (enrolled != null) return Joined.of(programs.all(), enrolled, motion, day, business);
            partners.open(partnerId); // who is in no program may not be there at all
            return Optional.empty();
        }

        private static Buyer buyer(Cart cart) {
            return new Buyer(null, cart.region(), cart.segment(), null, null, cart.subscribed(), null);
        }

        private Standing standing(
                Cart cart,
                LocalDate day,
                Footing footing,
                boolean registered,
                Set<Measure> measures,
                List<Listed> listed) {
            var partnerId = cart.partnerId();
            if (partnerId == null) return new Standing(null, day, false, List.of(), Map.of());
            var totals = totals(partnerId, footing.since(), day, measures, listed);
            return new Standing(footing.tier(), footing.since(), registered, footing.paths(), totals.measured());
        }

        /** As for what it earns once it is sold: also after the deal was won, when its registration holds no longer. */
        private Optional<Registration> behind(Cart cart, LocalDate day) {
            return cart.dealId() == null || cart.partnerId() == null
                    ? Optional.empty()
                    : registrations.behind(cart.dealId(), cart.partnerId(), day);
        }

        private Totals totals(UUID partnerId, LocalDate since, LocalDate day, Set<Measure> all, List<Listed> listed) {
            if (all.isEmpty()) return new Totals(Map.of(), Map.of());
            var families = listed.stream().map(Listed::family).distinct().toList();
            var place = new Place(day, Place.Rank.CLOSING, Ids.next());
            var asking = new Asking(partnerId, place, since, "quote", new About(null, null, null, families), all);
            return measures.running(List.of(asking)).of(asking);
        }
    }
}
