package dev.entente.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Finds the tenant that a host name belongs to, before anything is bound. */
@ApplicationScoped
public class TenantAddresses {

    private final Recent recent = new Recent();

    @Inject
    Listed listed;

    @Inject
    InstantSource clock;

    public Optional<UUID> find(String slug) {
        if (!Slug.isPossible(slug)) return Optional.empty();
        return recent.get(slug, clock.instant(), () -> listed.find(slug));
    }

    /** Tenants by slug, behind the given one; only the operator asks. */
    public List<String> after(String slug, int count) {
        return listed.after(slug, count);
    }

    /** Takes the address for a tenant that is being opened; false if it belongs to another. */
    boolean claim(String slug, UUID tenantId) {
        return listed.claim(slug, tenantId);
    }

    /** Looks again the next time; for when a tenant has been opened, and somebody asked for it too early. */
    public void forget(String slug) {
        recent.forget(slug);
    }

    /** The table itself, in a transaction. */
    @ApplicationScoped
    @Transactional
    static class Listed {

        @Inject
        StatelessSession session;

        public Optional<UUID> find(String slug) {
            return session.createNativeQuery("select tenant_id from tenant_address where slug = :slug", UUID.class)
                    .setParameter("slug", slug)
                    .getResultStream()
                    .findFirst();
        }

        public List<String> after(String slug, int count) {
            return session.createNativeQuery(
                            "select slug from tenant_address where slug > :slug order by slug", String.class)
                    .setParameter("slug", slug)
                    .setMaxResults(count)
                    .getResultList();
        }

        public boolean claim(String slug, UUID tenantId) {
            return session.createNativeMutationQuery(
                                    "insert into tenant_address (slug, tenant_id) values (:slug, :tenant) on conflict do nothing")
                            .setParameter("slug", slug)
                            .setParameter("tenant", tenantId)
                            .executeUpdate()
                    == 1;
        }
    }
}
