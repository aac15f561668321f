package dev.entente.sale;

import dev.entente.customer.KnowingCustomers;
import dev.entente.customer.NamedCustomer;
import dev.entente.identity.Internal;
import dev.entente.registration.Purchases;
import dev.entente.tenant.OneTrip.Question;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Says what customers bought, from the sales that count now. */
@Internal
@ApplicationScoped
class KnownPurchases implements Purchases {

    private static final String LAST = """
            select on_day, id from sale where tenant_id = ?
            and customer_id in (select c.id from customer c where c.tenant_id = ? and c.key in (?, ?)) and on_day >= ?
            and not superseded and not withdrawn and refund_of is null order by on_day desc, id limit 1""";

    @Override
    public Question<Purchase> last(NamedCustomer customer, LocalDate since) {
        var tenant = Scope.current().tenantId();
        var keys = KnowingCustomers.keys(customer);
        return new Question<>(
                LAST,
                (statement, behind) -> {
                    statement.setObject(behind + 1, tenant);
                    statement.setObject(behind + 2, tenant);
                    statement.setString(behind + 3, keys.getFirst());
                    statement.setString(behind + 4, keys.getLast());
                    statement.setObject(behind + 5, since);
                },
                row -> new Purchase(row.getObject(1, LocalDate.class), row.getObject(2, UUID.class)));
    }
}
