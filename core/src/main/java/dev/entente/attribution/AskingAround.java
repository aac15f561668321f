package dev.entente.attribution;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.entente.attribution.Candidate.Registered;
import dev.entente.attribution.PoliciesInForce.Applying;
import dev.entente.identity.Internal;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.registration.HoldingRegistrations;
import dev.entente.registration.Registration;
import dev.entente.sale.Evidence.Exclusion;
import dev.entente.sale.Evidence.Part;
import dev.entente.sale.Sale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what sales are attributed by: claims, exclusions, registrations on the day, policies; a query each. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AskingAround {

    @Inject
    Attributions attributions;

    @Inject
    HoldingRegistrations registrations;

    @Inject
    Partners partners;

    @Inject
    PoliciesInForce policies;

    /** What comes out for each of these of which anything is stated; the others mean what they always meant. */
    Map<UUID, Decided> of(Collection<Sale> sales) {
        return of(sales, List.of(), List.of());
    }

    /** What would come out if these were claimed as well, and this split were agreed in place of another. */
    Map<UUID, Decided> of(Collection<Sale> sales, List<SaleClaim> more, List<SalePortion> instead) {
        var ids = sales.stream().map(Sale::id).toArray(UUID[]::new);
        var claims = Stream.concat(attributions.claimsOf(ids).stream(), more.stream())
                .collect(groupingBy(SaleClaim::saleId));
        var portions = attributions.portionsOf(ids).stream().collect(groupingBy(SalePortion::saleId));
        portions.putAll(instead.stream().collect(groupingBy(SalePortion::saleId)));
        var excluded =
                attributions.exclusionsOf(ids).stream().collect(toMap(SaleExclusion::saleId, SaleExclusion::said));
        var stated = sales.stream()
                .filter(sale -> claims.containsKey(sale.id())
                        || excluded.containsKey(sale.id())
                        || portions.containsKey(sale.id()))
                .toList();
        if (stated.isEmpty()) return Map.of();
        var known = new Known(claims, excluded, portions, numbered(stated, claims), codes(stated, claims));
        var applying = policies.of(stated);
        var decided = new HashMap<UUID, Decided>();
        for (var sale : stated) {
            var policy = applying.getOrDefault(sale.id(), Applying.USUAL);
            decided.put(sale.id(), Decided.of(known.asked(sale, policy), policy));
        }
        return decided;
    }

    private Map<String, Registration> numbered(List<Sale> sales, Map<UUID, List<SaleClaim>> claims) {
        var numbers = Stream.concat(
                        sales.stream().map(Sale::registration),
                        claims.values().stream().flatMap(List::stream).map(SaleClaim::registration))
                .filter(Objects::nonNull)
                .toList();
        return registrations.numbered(numbers);
    }

    private Map<UUID, String> codes(List<Sale> sales, Map<UUID, List<SaleClaim>> claims) {
        var ids = new HashSet<UUID>();
        sales.forEach(sale -> ids.add(sale.partnerId()));
        claims.values().stream().flatMap(List::stream).map(SaleClaim::partnerId).forEach(ids::add);
        return partners.byIds(ids.toArray(UUID[]::new)).stream().collect(toMap(Partner::id, Partner::code));
    }

    private record Known(
            Map<UUID, List<SaleClaim>> claims,
            Map<UUID, Exclusion> excluded,
            Map<UUID, List<SalePortion>> portions,
            Map<String, Registration> registrations,
            Map<UUID, String> codes) {

        Asked asked(Sale sale, Applying policy) {
            var candidates = new ArrayList<Candidate>();
            candidates.add(named(sale));
            for (var claim : claims.getOrDefault(sale.id(), List.of()))
                candidates.add(candidate(claim, sale.on(), policy));
            candidates.sort(Comparator.comparing(Candidate::toString)); // the same text whenever they came
            var split = portions.get(sale.id());
            return new Asked(
                    sale.on(),
                    sale.partnerId(),
                    candidates,
                    excluded.get(sale.id()),
                    policy.policy(),
                    split == null ? null : Portions.agreed(split));
        }

        /** The source vouches for a registration that is not one of ours. */
        private Candidate named(Sale sale) {
            var number = sale.registration();
            boolean ours = number != null && registrations.containsKey(number);
            var registered = ours
                    ? registered(number, sale.partnerId(), sale.on())
                    : sale.isRegistered() ? new Registered(number, true, null) : null;
            return new Candidate(
                    sale.partnerId(),
                    code(sale.partnerId()),
                    Part.SELLS,
                    Share.word(sale),
                    registered,
                    null,
                    null,
                    0,
                    null);
        }

        /** Influence earns under a motion of its own. */
        private static @Nullable String motion(SaleClaim claim, Applying policy) {
            if (claim.motion() != null || claim.part() != Part.INFLUENCED) return claim.motion();
            return policy.policy().influence().motion();
        }

        private Candidate candidate(SaleClaim claim, LocalDate on, Applying policy) {
            var number = claim.registration();
            var points = claim.points();
            return new Candidate(
                    claim.partnerId(),
                    code(claim.partnerId()),
                    claim.part(),
                    claim.part().word(),
                    number == null ? null : registered(number, claim.partnerId(), on),
                    claim.contract(),
                    claim.click(),
                    points == null ? 0 : points,
                    motion(claim, policy));
        }

        private Registered registered(@Nullable String number, UUID partner, LocalDate on) {
            var known = number == null ? null : registrations.get(number);
            if (known == null || !known.partnerId().equals(partner)) return new Registered(number, false, null);
            var protection = known.protection();
            return new Registered(number, known.heldOn(on), protection == null ? null : protection.from());
        }

        private String code(UUID partner) {
            return codes.getOrDefault(partner, "");
        }
    }
}
