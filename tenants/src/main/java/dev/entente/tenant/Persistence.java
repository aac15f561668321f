package dev.entente.tenant;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/** What repositories are made from: one session for each transaction, and the clock. */
@ApplicationScoped
class Persistence {

    @PersistenceUnit(unitName = "entente")
    EntityManagerFactory factory;

    @Resource(lookup = "jdbc/app")
    DataSource vendors;

    @Resource(lookup = "jdbc/partner")
    DataSource partners;

    @Resource
    TransactionSynchronizationRegistry transactions;

    void start(@Observes @Priority(1) Startup event) {
        TenantConnections.resources = new TenantConnections.Resources(vendors, partners, transactions);
    }

    // A repository that is given one session for life would keep its first tenant for ever.
    @Produces
    @TransactionScoped
    StatelessSession session() {
        var session = factory.unwrap(SessionFactory.class).openStatelessSession();
        Scope.bound().filter(scope -> !scope.isHome()).ifPresent(scope -> keepToSide(session, scope));
        return session;
    }

    private static void keepToSide(StatelessSession session, Scope scope) {
        var partner = scope.partnerId() == null ? TenantResolver.NONE : scope.partnerId();
        session.enableFilter(Tenant.SIDE).setParameter("partner", partner);
    }

    void close(@Disposes StatelessSession session) {
        session.close();
    }

    @Produces
    @ApplicationScoped
    InstantSource clock() {
        return InstantSource.system();
    }
}
