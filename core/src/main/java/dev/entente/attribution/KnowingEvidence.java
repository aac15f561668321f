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
import java.util.function.Predicate;

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
        return found(sales, _ -> true, _ -> true);
    }

    /** By their sources alone. */
    public Map<UUID, Evidence> reported(Collection<UUID> sales) {
        return found(sales, SaleClaim::isReported, SaleExclusion::isReported);
    }

    private Map<UUID, Evidence> found(
            Collection<UUID> sales, Predicate<SaleClaim> claimed, Predicate<SaleExclusion> excluded) {
        if (sales.isEmpty()) return Map.of();
        var ids = sales.stream().distinct().toArray(UUID[]::new);
        var claims = attributions.claimsOf(ids).stream().filter(claimed).toList();
        var exclusions = attributions.exclusionsOf(ids).stream()
                .filter(excluded)
                .collect(toMap(SaleExclusion::saleId, SaleExclusion::said));
        var codes = codes(claims);
        var evidence = new HashMap<UUID, Evidence>();
        exclusions.forEach((sale, exclusion) -> evidence.put(sale, new Evidence(List.of(), exclusion)));
        claims.stream()
                .collect(groupingBy(SaleClaim::saleId))
                .forEach((sale, of) -> evidence.put(sale, new Evidence(said(of, codes), exclusions.get(sale))));
        return evidence;
    }

    private Map<UUID, String> codes(List<SaleClaim> claims) {
        if (claims.isEmpty()) return Map.of();
        var ids = claims.stream().map(SaleClaim::partnerId).distinct().toArray(UUID[]::new);
        return partners.byIds(ids).stream().collect(toMap(Partner::id, Partner::code));
    }

    private static List<Claim> said(List<SaleClaim> claims, Map<UUID, String> codes) {
        return claims.stream()
                .map(claim -> claim.claim(codes.getOrDefault(claim.partnerId(), "")))
                .toList();
    }
}
