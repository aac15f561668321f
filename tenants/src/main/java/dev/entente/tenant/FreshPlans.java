package dev.entente.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;

/**
 * Has the database plan anew what is read by many keys. The plan that it keeps of a statement is for any keys: one that was made
 * while a table was nearly empty goes through all rows of a tenant, and for each through all keys, until the table is analysed.
 */
@ApplicationScoped
public class FreshPlans {

    /** Below, planning takes longer than what it may spare. */
    private static final int MANY = 100;

    @Inject
    StatelessSession session;

    /**
     * For reading alone: of what is written, the checks of foreign keys would be planned for each row. Where reading throws, the setting
     * ends with the transaction.
     */
    public <T> T forMany(int keys, Supplier<T> read) {
        if (keys < MANY) return read.get();
        plan("force_custom_plan");
        var found = read.get();
        plan("default");
        return found;
    }

    private void plan(String mode) {
        session.doWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set local plan_cache_mode to " + mode);
            }
        });
    }
}
