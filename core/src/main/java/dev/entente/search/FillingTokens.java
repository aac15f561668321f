package dev.entente.search;

import dev.entente.customer.Customer;
import dev.entente.identity.Internal;
import dev.entente.identity.Member;
import dev.entente.job.Dispatch;
import dev.entente.job.DueWork;
import dev.entente.partner.Partner;
import dev.entente.partner.PartnerContact;
import dev.entente.partner.RefillingPartners;
import dev.entente.product.Product;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/**
 * Makes what was there before it could be searched for, or under all that it is now, to be found: once for each tenant that was there,
 * in parts. The first part is due by the change of the schema; each names the record behind which the next goes on.
 */
@Internal
@ApplicationScoped
class FillingTokens implements DueWork {

    static final String KIND = "search-tokens";
    private static final int PART = 2_000;

    @Inject
    Parts parts;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(UUID after) {
        parts.fill(after);
    }

    /** One part, in a transaction of its own. */
    @Internal
    @ApplicationScoped
    @Transactional
    static class Parts {

        @Inject
        StatelessSession session;

        @Inject
        KeepingTokens keeping;

        @Inject
        RefillingPartners partners;

        @Inject
        Instance<Refills> others;

        @Inject
        Dispatch dispatch;

        /** Of each kind those behind a key. Keys of different kinds are in one order, so that one of them stands for all. */
        void fill(UUID after) {
            var own = Stream.of(
                    part(read(Customer.class, after), Customer::id, keeping::customers),
                    part(held(Product.class, "product", after), Product::id, keeping::products),
                    part(held(PartnerContact.class, "partner_contact", after), PartnerContact::id, keeping::contacts),
                    part(held(Member.class, "member", after), Member::id, keeping::members),
                    part(held(Partner.class, "partner", after), Partner::id, partners::refill));
            Stream.concat(own, others.stream().map(each -> each.refill(after, PART)))
                    .flatMap(Optional::stream)
                    .min(Comparator.comparing(UUID::toString))
                    .ifPresent(next -> dispatch.now(KIND, next));
        }

        /** The last of a full part; empty where there are no more. */
        private static <T> Optional<UUID> part(List<T> part, Function<T, UUID> id, Consumer<List<T>> keep) {
            keep.accept(part);
            return part.size() < PART ? Optional.empty() : Optional.of(id.apply(part.getLast()));
        }

        /** What is never changed and never taken out. */
        private <T> List<T> read(Class<T> type, UUID after) {
            return session.createSelectionQuery("from " + name(type) + " where id > :after order by id", type)
                    .setParameter("after", after)
                    .setMaxResults(PART)
                    .getResultList();
        }

        /** Whoever takes one out or calls it otherwise waits until its tokens stand, and drops them then; or has done so before. */
        private <T> List<T> held(Class<T> type, String table, UUID after) {
            var ids = session.createNativeQuery(
                            "select id from " + table
                                    + " where tenant_id = :tenant and id > :after order by id limit :most for share",
                            UUID.class)
                    .setParameter("tenant", Scope.current().tenantId())
                    .setParameter("after", after)
                    .setParameter("most", PART)
                    .getResultList();
            return session.createSelectionQuery(
                            "from " + name(type) + " where cast(sql('(? = any(?))', id, :ids) as Boolean) order by id",
                            type)
                    .setParameter("ids", ids.toArray(UUID[]::new))
                    .getResultList();
        }

        private static String name(Class<?> type) {
            return type.getSimpleName();
        }
    }
}
