package dev.entente.tenant;

import dev.entente.tenant.TenantConnections.Resources;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.UUID;

/** As outside of every transaction, for tests of what begins with a presumption. */
public final class NoTransaction implements TransactionSynchronizationRegistry {

    @SuppressWarnings("NullAway") // nothing asks the database
    public static void runs() {
        TenantConnections.resources = new Resources(null, null, new NoTransaction());
    }

    public static void forget() {
        TenantConnections.resources = null;
    }

    /** As if the number of the tenant's last change had been read. */
    public static void heard(UUID tenant, long number) {
        Presumption.heard(tenant.toString(), number);
    }

    @Override
    public int getTransactionStatus() {
        return Status.STATUS_NO_TRANSACTION;
    }

    @Override
    public Object getTransactionKey() {
        throw new IllegalStateException();
    }

    @Override
    public void putResource(Object key, Object value) {
        throw new IllegalStateException();
    }

    @Override
    public Object getResource(Object key) {
        throw new IllegalStateException();
    }

    @Override
    public void registerInterposedSynchronization(Synchronization last) {
        throw new IllegalStateException();
    }

    @Override
    public void setRollbackOnly() {
        throw new IllegalStateException();
    }

    @Override
    public boolean getRollbackOnly() {
        throw new IllegalStateException();
    }
}
