package dev.entente.tenant;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whose work is running: the tenant, the guest organisation whose rows alone are in reach (none: the vendor's own side,
 * which reaches all), and who acts. Bound where work enters, read by persistence and the permission check, never by a
 * rule.
 */
public record Scope(UUID tenantId, @Nullable UUID partnerId, Actor actor) implements Serializable {

    private static final ScopedValue<Scope> CURRENT = ScopedValue.newInstance();

    /** Where no thread is bound: a page that updates itself runs when its session unlocks, outside any request. */
    private static volatile Supplier<Optional<Scope>> otherwise = Optional::empty;

    /** The system's own work on the vendor's side of a tenant. */
    public static Scope system(UUID tenantId) {
        return new Scope(tenantId, null, new Actor.System());
    }

    /** A request to a tenant's address before anybody has signed in: reaches what the whole tenant shares, no more. */
    public static Scope nobody(UUID tenantId) {
        return new Scope(tenantId, null, new Actor.Nobody());
    }

    /** A member of the vendor (no partner) or of a partner. */
    public static Scope member(UUID tenantId, @Nullable UUID partnerId, UUID memberId) {
        return new Scope(tenantId, partnerId, new Actor.Member(memberId, null));
    }

    public static Scope current() {
        return bound().orElseThrow(() -> new IllegalStateException("No scope is bound"));
    }

    public static Optional<Scope> bound() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : otherwise.get();
    }

    public static <R, X extends Throwable> R call(Scope scope, ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(CURRENT, scope).call(work);
    }

    public static void run(Scope scope, Runnable work) {
        ScopedValue.where(CURRENT, scope).run(work);
    }

    /** Says where to look when nothing is bound to the thread; the screens register their session here. */
    public static void otherwise(Supplier<Optional<Scope>> fallback) {
        otherwise = fallback;
    }

    /** Whether the work is the vendor's own: its members' or the system's. */
    public boolean isHome() {
        return partnerId == null && !isNobody();
    }

    /** Whether rows of a partner are in reach; for queries in plain SQL, which Hibernate keeps to no side. */
    public boolean reaches(UUID partner) {
        return isHome() || partner.equals(partnerId);
    }

    public boolean isNobody() {
        return actor instanceof Actor.Nobody;
    }

    /** Null when the system acts, or nobody. */
    public @Nullable UUID memberId() {
        return actor.memberId();
    }

    /** What the database's policies compare a row's partner with: "*" reaches all, nothing reaches none. */
    public String partnerSetting() {
        if (partnerId != null) return partnerId.toString();
        return isHome() ? "*" : "";
    }
}
