package dev.entente.rest;

import dev.entente.problem.Problem;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Remembers what was answered under which key, in transactions of their own: the mark that it runs is seen at once. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Answers {

    private static final Duration KEPT = Duration.ofHours(24);

    /** After this a request that never answered counts as lost, and its key is free. */
    private static final Duration LOST = Duration.ofMinutes(10);

    @Inject
    StatelessSession session;

    @Inject
    InstantSource clock;

    /** What was sent; of a file also under which name. */
    record Answer(int status, String type, @Nullable String disposition, byte[] body) {}

    /** Marks the key as running; present: it was answered before. */
    Optional<Answer> begin(String key, String digest) {
        forgetOld();
        if (insert(key, digest) == 1) return Optional.empty();
        var row = row(key);
        if (row == null) throw new Problem(RestProblem.IN_FLIGHT, "Ask again in a moment.");
        if (!row[0].equals(digest)) {
            throw new Problem(RestProblem.KEY_REUSED, "Use a new key for a new request.");
        }
        if (row[1] == null) throw new Problem(RestProblem.IN_FLIGHT, "Ask again in a moment.");
        return Optional.of(new Answer((Integer) row[1], (String) row[2], (String) row[3], (byte[]) row[4]));
    }

    private int insert(String key, String digest) {
        return session.createNativeMutationQuery("""
                        insert into idempotency (tenant_id, id, partner_id, request_digest, begun_at)
                        values (:tenant, :id, cast(:partner as uuid), :digest, :now) on conflict do nothing""")
                .setParameter("tenant", Scope.current().tenantId())
                .setParameter("id", id(key))
                .setParameter("partner", Scope.current().partnerId(), UUID.class)
                .setParameter("digest", digest)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private Object @Nullable [] row(String key) {
        return session.createNativeQuery(
                        "select request_digest, status, type, disposition, body from idempotency where tenant_id = :tenant and id = :id",
                        Object[].class)
                .setParameter("tenant", Scope.current().tenantId())
                .setParameter("id", id(key))
                .getSingleResultOrNull();
    }

    void keep(String key, Answer answer) {
        session.createNativeMutationQuery("""
                        update idempotency set status = :status, type = :type, disposition = :disposition, body = :body
                        where tenant_id = :tenant and id = :id""")
                .setParameter("status", answer.status())
                .setParameter("type", answer.type())
                .setParameter("disposition", answer.disposition(), String.class)
                .setParameter("body", answer.body())
                .setParameter("tenant", Scope.current().tenantId())
                .setParameter("id", id(key))
                .executeUpdate();
    }

    void forget(String key) {
        session.createNativeMutationQuery("delete from idempotency where tenant_id = :tenant and id = :id")
                .setParameter("tenant", Scope.current().tenantId())
                .setParameter("id", id(key))
                .executeUpdate();
    }

    private void forgetOld() {
        Instant now = clock.instant();
        session.createNativeMutationQuery("""
                        delete from idempotency where tenant_id = :tenant
                        and (begun_at < :kept or (status is null and begun_at < :lost))""")
                .setParameter("tenant", Scope.current().tenantId())
                .setParameter("kept", now.minus(KEPT))
                .setParameter("lost", now.minus(LOST))
                .executeUpdate();
    }

    private static UUID id(String key) {
        return Ids.derived("idempotency", String.valueOf(Scope.current().memberId()), key);
    }
}
