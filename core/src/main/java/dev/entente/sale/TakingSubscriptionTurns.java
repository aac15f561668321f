package dev.entente.sale;

import dev.entente.identity.Internal;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Lets one transaction at a time change what a subscription consists of, whichever partners sell its parts: a term that is
 * reported sees the one that was renewed by itself, or is seen by it. Taken before the turns of partners.
 */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class TakingSubscriptionTurns {

    @Inject
    Sales sales;

    /** Of those that these reports name, and those that what stands is a part of. */
    void of(List<SaleReport> reports, List<Sale> current) {
        with(Stream.concat(
                        reports.stream().map(SaleReport::subscription).map(each -> each == null ? null : each.id()),
                        current.stream().map(sale -> sale.circumstances().subscription()))
                .flatMap(Stream::ofNullable));
    }

    /** Waits until nobody else is at work on subscriptions with these names; they are free when the transaction ends. */
    void with(Stream<String> names) {
        var tenant = Scope.current().tenantId();
        var keys = names.map(name -> key(tenant, name)).distinct().sorted().toArray(Long[]::new);
        if (keys.length > 0) sales.lockSubscriptions(keys);
    }

    /** Any text can be reported as a name, and the database takes not all of it. Two that share a key only wait longer. */
    private static long key(UUID tenant, String name) {
        var text = "subscription " + tenant + " " + name;
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits();
    }
}
