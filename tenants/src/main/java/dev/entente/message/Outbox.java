package dev.entente.message;

import dev.entente.branding.ReadingBrand;
import dev.entente.identity.Internal;
import dev.entente.job.Dispatch;
import dev.entente.tenant.Addresses;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The letters that wait, seen by whoever sends them: each look and each mark is a transaction of its own. */
@ApplicationScoped
@Internal
@Transactional
class Outbox {

    /** A receiving server that is down is up again within this time, or will not be. */
    private static final Duration KEPT = Duration.ofDays(3);

    @Inject
    Letters letters;

    @Inject
    Dispatch dispatch;

    @Inject
    CurrentTenant current;

    @Inject
    ReadingBrand brand;

    @Inject
    Addresses addresses;

    @Inject
    InstantSource clock;

    @Inject
    Pace pace;

    @Inject
    Retention retention;

    /** A letter to send now, on the tenant's paper. */
    record Ready(UUID id, Letter letter, Stationery paper) {}

    /** Empty when it is sent already, too old, or has to wait because the tenant has sent so many. */
    Optional<Ready> take(UUID id) {
        var kept = letters.find(tenant(), id).filter(letter -> !letter.isDone());
        if (kept.isEmpty()) return Optional.empty();
        var now = clock.instant();
        if (kept.get().writtenAt.isBefore(now.minus(KEPT))) {
            letters.close(tenant(), id, now, "It could not be handed over for three days");
            retention.letterDone(now);
            return Optional.empty();
        }
        var later = pace.laterThan(tenant(), now);
        if (later.isPresent()) {
            dispatch.at(later.get(), Mailing.SENDING, id);
            return Optional.empty();
        }
        return Optional.of(new Ready(id, kept.get().letter(), paper()));
    }

    private static UUID tenant() {
        return Scope.current().tenantId();
    }

    private Stationery paper() {
        var design = brand.current().design();
        var name = design.sender().isEmpty() ? design.name() : design.sender();
        return new Stationery(name, design.accent(), addresses.of(current.get().slug()));
    }

    /** It is sent, or was refused for good with this reason. Whatever it said is forgotten. */
    void close(UUID id, @Nullable String refusal) {
        var now = clock.instant();
        letters.close(tenant(), id, now, refusal);
        retention.letterDone(now);
    }
}
