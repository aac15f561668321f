package dev.entente.customer;

import dev.entente.identity.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Where customers belong, read for a partner that leads deals with them, which reads no customers itself. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Whereabouts {

    @Inject
    StatelessSession session;

    /** Of those of these with which the partner leads a deal; on the connection of its own transaction, so that none waits for a second one. */
    Map<UUID, CustomerProfile> ofLed(UUID[] ids) {
        return session
                .createNativeQuery("select w.id, w.region, w.segment from whereabouts(:ids) w", Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("region", String.class)
                .addScalar("segment", String.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], Whereabouts::place));
    }

    private static CustomerProfile place(Object[] row) {
        return new CustomerProfile((@Nullable String) row[1], (@Nullable String) row[2], null, null);
    }

    static Map<UUID, CustomerProfile> of(List<Customer> found) {
        return found.stream().collect(Collectors.toMap(Customer::id, Customer::profile));
    }
}
