package dev.entente.tenant;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.entente.problem.Problem;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * That nothing has changed since this node last heard of a tenant. Work that only reads may begin with it, and take what it needs from
 * {@link TenantCache} before it has asked for anything: its own first question reads the number of the tenant's last change on the
 * same trip. Where that is another one, or nothing was asked, or something is not kept, all of it is done again and asks first,
 * also what was refused.
 */
public final class Presumption {

    private static final int MOST = 10_000;
    private static final ScopedValue<Presumption> CURRENT = ScopedValue.newInstance();
    private static final ScopedValue<Trust> TRUST = ScopedValue.newInstance();

    /** The number that was read last, by tenant. */
    private static final Cache<UUID, Long> HEARD =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private final UUID tenant;
    private final long number;
    private boolean asked;
    private boolean wrong;

    private Presumption(UUID tenant, long number) {
        this.tenant = tenant;
        this.number = number;
    }

    /** Work that reads and does nothing else, since it may be done twice. */
    public static <R> R reading(Supplier<R> work) {
        var tenant = Scope.current().tenantId();
        var number = HEARD.getIfPresent(tenant);
        if (number == null || CURRENT.isBound() || TenantConnections.inTransaction()) return work.get();
        var presumption = new Presumption(tenant, number);
        try {
            var answer = ScopedValue.where(CURRENT, presumption).call(work::get);
            if (presumption.holds()) return answer;
        } catch (Problem refused) {
            // Perhaps for what is no longer so: it is refused again below, if it is to be.
            if (presumption.holds()) throw refused;
        } catch (RuntimeException _) {
            // It needs what is not there without a transaction, or fails again below.
        }
        return work.get();
    }

    private boolean holds() {
        return asked && !wrong;
    }

    /** The number that was read last of a tenant; null where none was for long. */
    public static @Nullable Long heardOf(UUID tenant) {
        return HEARD.getIfPresent(tenant);
    }

    /** Work on behalf of whom this node knew under a number: before it reaches the database, they are asked for again if that is another. */
    public static <R, X extends Throwable> R trusting(
            UUID tenant, long number, Runnable again, ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(TRUST, new Trust(tenant, number, again)).call(work);
    }

    /** To be told of every number that was read, with the statement that bound a transaction. */
    static void heard(String bound, long number) {
        if (bound.isEmpty()) return;
        var tenant = UUID.fromString(bound);
        if (!Objects.equals(HEARD.getIfPresent(tenant), number)) HEARD.put(tenant, number);
        if (TRUST.isBound()) TRUST.get().compare(tenant, number);
        if (CURRENT.isBound()) CURRENT.get().compare(tenant, number);
    }

    /** In somebody who was not asked for, until the first number is read. */
    private static final class Trust {

        private final UUID tenant;
        private final long number;
        private final Runnable again;
        private boolean proven;

        Trust(UUID tenant, long number, Runnable again) {
            this.tenant = tenant;
            this.number = number;
            this.again = again;
        }

        void compare(UUID other, long read) {
            if (proven || !tenant.equals(other)) return;
            if (number != read) again.run();
            proven = true;
        }
    }

    private void compare(UUID other, long read) {
        asked = true;
        if (!tenant.equals(other) || number != read) wrong = true;
    }

    /** Whether the running work has begun with one that was not found wrong: it needs no transaction for what is kept. */
    public static boolean isMade() {
        return number() != null;
    }

    /** Ends work that has begun without a transaction, so that it is done again in one: it needs more than what is kept. */
    public static void needTransaction() {
        if (!TenantConnections.inTransaction()) throw new BeginAgain();
    }

    private static final class BeginAgain extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BeginAgain() {
            super("A transaction is needed", null, false, false);
        }
    }

    /** The number that is presumed of the bound tenant; null where none is. */
    static @Nullable Long number() {
        if (!CURRENT.isBound()) return null;
        var made = CURRENT.get();
        return made.wrong || !made.tenant.equals(Scope.current().tenantId()) ? null : (Long) made.number;
    }
}
