package dev.entente.search;

import dev.entente.customer.Customer;
import dev.entente.identity.Internal;
import dev.entente.identity.Member;
import dev.entente.job.Dispatch;
import dev.entente.job.DueWork;
import dev.entente.partner.PartnerContact;
import dev.entente.product.Product;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.StatelessSession;

/**
 * Makes what was there before it could be searched for to be found: once for each tenant that was there, in parts. The first part
 * is due by the change of the schema; each names the record behind which the next goes on.
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
        Dispatch dispatch;

        /** Of each kind those behind a key. Keys of different kinds are in one order, so that one of them stands for all. */
        void fill(UUID after) {
            var last = List.of(
                            part(Customer.class, after, Customer::id, keeping::customers),
                            part(Product.class, after, Product::id, keeping::products),
                            part(PartnerContact.class, after, PartnerContact::id, keeping::contacts),
                            part(Member.class, after, Member::id, keeping::members))
                    .stream()
                    .flatMap(Optional::stream)
                    .min(Comparator.comparing(UUID::toString));
            last.ifPresent(next -> dispatch.now(KIND, next));
        }

        /** The last of a full part; empty where there are no more. */
        private <T> Optional<UUID> part(Class<T> type, UUID after, Function<T, UUID> id, Consumer<List<T>> keep) {
            var part = session.createSelectionQuery(
                            "from " + type.getSimpleName() + " where id > :after order by id", type)
                    .setParameter("after", after)
                    .setMaxResults(PART)
                    .getResultList();
            keep.accept(part);
            return part.size() < PART ? Optional.empty() : Optional.of(id.apply(part.getLast()));
        }
    }
}
