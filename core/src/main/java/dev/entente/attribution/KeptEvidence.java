package dev.entente.attribution;

import static java.util.stream.Collectors.toMap;

import dev.entente.attribution.SalePortion.Head;
import dev.entente.identity.Internal;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.sale.Evidence;
import dev.entente.sale.Evidence.Claim;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;

/** Keeps what sources say of who had a part in sales, in place of what they said before. What people add is left alone. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class KeptEvidence {

    @Inject
    Attributions attributions;

    @Inject
    Partners partners;

    @Inject
    InstantSource clock;

    void replace(Map<UUID, Evidence> said) {
        if (said.isEmpty()) return;
        var ids = said.keySet().toArray(UUID[]::new);
        attributions.deleteReportedClaims(ids);
        attributions.deleteReportedExclusions(ids);
        attributions.deleteReportedPortions(ids);
        var known = known(said);
        splits(said, known);
        var claims = new ArrayList<SaleClaim>();
        var exclusions = new ArrayList<SaleExclusion>();
        var at = clock.instant();
        said.forEach((sale, evidence) -> {
            for (var claim : evidence.claims()) claims.add(new SaleClaim(sale, known(known, claim), claim, true, at));
            var excluded = evidence.excluded();
            if (excluded != null) exclusions.add(new SaleExclusion(sale, excluded, true, at));
        });
        // What somebody stated here stands, and is not stated twice; so does a flag, whatever the source says of it.
        var stated = attributions.claimsOf(ids);
        claims.removeIf(each -> stated.stream().anyMatch(each::saysTheSame));
        var flagged = attributions.exclusionsOf(ids).stream()
                .map(SaleExclusion::saleId)
                .toList();
        exclusions.removeIf(each -> flagged.contains(each.saleId()));
        attributions.insertClaims(claims);
        attributions.insertExclusions(exclusions);
    }

    /** A split that somebody agreed on here stands, whatever the source says of it; what that says holds when it is taken back. */
    private void splits(Map<UUID, Evidence> said, Map<String, UUID> known) {
        var portions = new ArrayList<SalePortion>();
        said.forEach((sale, evidence) -> {
            var split = evidence.split();
            if (split == null) return;
            portions.addAll(Portions.of(split, new Head(sale, split.by(), split.on(), true, clock.instant()), known));
        });
        attributions.insertPortions(portions);
    }

    private Map<String, UUID> known(Map<UUID, Evidence> said) {
        var codes =
                said.values().stream().flatMap(Evidence::partners).distinct().toArray(String[]::new);
        return partners.byCodes(codes).stream().collect(toMap(Partner::code, Partner::id));
    }

    private static UUID known(Map<String, UUID> known, Claim claim) {
        var id = known.get(claim.partner());
        if (id == null) throw new IllegalStateException("Not looked for: " + claim.partner());
        return id;
    }
}
