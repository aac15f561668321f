package dev.entente.attribution;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.entente.attribution.PoliciesInForce.Applying;
import dev.entente.identity.Internal;
import dev.entente.sale.Sale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Says which attributions of sales do not come out again from what was kept with them, or are not what is credited. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class VerifyingAttributions {

    @Inject
    Attributions attributions;

    /** Those of which something was stated once, whether it still is. */
    public Set<UUID> everStated(List<Sale> sales) {
        var ids = sales.stream().map(Credited::key).distinct().toArray(UUID[]::new);
        return attributions.lastOf(ids).stream().map(row -> (UUID) row[0]).collect(toSet());
    }

    public List<String> verify(List<Sale> sales) {
        if (sales.isEmpty()) return List.of();
        var ids = sales.stream().map(Sale::id).toArray(UUID[]::new);
        var current = attributions.currentOf(ids).stream().collect(toMap(Attributed::saleId, each -> each));
        var credited = attributions.creditsOf(ids).stream()
                .collect(groupingBy(Credit::saleId, mapping(Credit::said, toList())));
        var findings = new ArrayList<String>();
        for (var sale : sales) {
            var row = current.get(sale.id());
            var credits = credited.getOrDefault(sale.id(), List.of());
            if (row != null && !holds(sale, row, credits))
                findings.add("The attribution of " + name(sale) + " differs");
            if (row == null && !credits.isEmpty()) findings.add(name(sale) + " is credited by no attribution");
        }
        return findings;
    }

    private static boolean holds(Sale sale, Attributed row, List<Share> credits) {
        var again = Decided.of(Texts.asked(row.inputs), Applying.USUAL);
        var shares = AttributingSales.credits(sale, row.revision(), again).stream()
                .map(Credit::said)
                .toList();
        return row.isSame(sale, again) && shares.equals(credits);
    }

    private static String name(Sale sale) {
        return "the sale " + sale.document();
    }
}
