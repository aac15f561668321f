package dev.entente.activity;

import dev.entente.identity.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts the meetings that were recorded; to a partner, those that it reads. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CountingMeetings {

    @Inject
    Activities activities;

    /** How many, and when people of both sides met last (null: never). */
    public record Met(int count, @Nullable Instant lastJoint) {}

    /** On records of a kind, by record; one query however many. */
    public Map<UUID, Met> on(String kind, Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        var met = new HashMap<UUID, Met>();
        for (var row : activities.meetings(kind, ids.toArray(UUID[]::new)))
            met.put((UUID) row[0], new Met(Math.toIntExact((Long) row[1]), (Instant) row[2]));
        return met;
    }
}
