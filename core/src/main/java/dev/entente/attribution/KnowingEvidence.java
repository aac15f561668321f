package dev.entente.attribution;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.entente.identity.Internal;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.sale.Evidence;
import dev.entente.sale.Evidence.Claim;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Knows what is stated of sales, as a report would state it; a query each, however many sales they are. */
@Internal
@ApplicationScoped
@Transactional
public class KnowingEvidence {

    @Inject
    Attributions attributions;

    @Inject
    Partners partners;

    /** By their sources and by people; of what nothing is stated of, nothing. */
    public Map<UUID, Evidence> of(Collection<UUID> sales) {
        return found(sales, false);
    }

    /** By their sources alone. */
    public Map<UUID, Evidence> reported(Collection<UUID> sales) {
        return found(sales, true);
    }

    private Map<UUID, Evidence> found(Collection<UUID> sales, boolean reported) {
        if (sales.isEmpty()) return Map.of();
        var ids = sales.stream().distinct().toArray(UUID[]::new);
        var claims = attributions.claimsOf(ids).stream()
                .filter(claim -> claim.isReported() || !reported)
                .collect(groupingBy(SaleClaim::saleId));
        var exclusions = attributions.exclusionsOf(ids).stream()
                .filter(exclusion -> exclusion.isReported() || !reported)
                .collect(toMap(SaleExclusion::saleId, SaleExclusion::said));
        var portions = (reported ? attributions.reportedPortionsOf(ids) : attributions.portionsOf(ids))
                .stream().collect(groupingBy(SalePortion::saleId));
        var codes = codes(claims, portions);
        var evidence = new HashMap<UUID, Evidence>();
        for (var sale : ids) {
            var claimed = claims.getOrDefault(sale, List.of());
            var exclusion = exclusions.get(sale);
            var split = portions.get(sale);
            if (claimed.isEmpty() && exclusion == null && split == null) continue;
            var agreed = split == null ? null : Portions.said(split, codes);
            evidence.put(sale, new Evidence(said(claimed, codes), exclusion, agreed));
        }
        return evidence;
    }

    private Map<UUID, String> codes(Map<UUID, List<SaleClaim>> claims, Map<UUID, List<SalePortion>> portions) {
        var ids = Stream.concat(
                        claims.values().stream().flatMap(List::stream).map(SaleClaim::partnerId),
                        portions.values().stream()
                                .flatMap(List::stream)
                                .map(SalePortion::partnerId)
                                .flatMap(Stream::ofNullable))
                .distinct()
                .toArray(UUID[]::new);
        if (ids.length == 0) return Map.of();
        return partners.byIds(ids).stream().collect(toMap(Partner::id, Partner::code));
    }

    private static List<Claim> said(List<SaleClaim> claims, Map<UUID, String> codes) {
        return claims.stream()
                .map(claim -> claim.claim(codes.getOrDefault(claim.partnerId(), "")))
                .toList();
    }
}
