package dev.entente.sale;

import dev.entente.identity.Internal;
import dev.entente.registration.Purchases;
import dev.entente.tenant.OneTrip;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Says what customers bought, from the sales that count now. */
@Internal
@ApplicationScoped
class KnownPurchases implements Purchases {

    private static final String LAST = """
            select on_day, id from sale where tenant_id = ? and customer_id = any(?) and on_day >= ?
            and not superseded and not withdrawn and refund_of is null order by on_day desc, id limit 1""";

    @Inject
    OneTrip trip;

    @Override
    public Optional<Purchase> last(Collection<UUID> customerIds, LocalDate since) {
        var tenant = Scope.current().tenantId();
        return trip
                .rows(
                        LAST,
                        (statement, behind) -> {
                            statement.setObject(behind + 1, tenant);
                            statement.setArray(
                                    behind + 2, statement.getConnection().createArrayOf("uuid", customerIds.toArray()));
                            statement.setObject(behind + 3, since);
                        },
                        row -> new Purchase(row.getObject(1, LocalDate.class), row.getObject(2, UUID.class)))
                .stream()
                .findFirst();
    }
}
