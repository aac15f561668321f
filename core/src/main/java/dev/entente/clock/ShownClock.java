package dev.entente.clock;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clock as both sides see it: what is promised, to whom, for which record, until when, how it stands, and what it took.
 *
 * @param partnerId null: it is about somebody who is no partner yet
 * @param page of the record, for whoever looks, without a slash in front
 * @param within how much time there is, in words
 * @param calendar in which it is counted; null: Monday to Friday from nine to five
 * @param leftSeconds of its time, as it is counted; null when it has stopped, zero when it is over
 * @param because why it stood still the last time
 * @param warnedAt null also where a partner looks at what the vendor owes
 * @param escalated how many steps were told; none where a partner looks at what the vendor owes
 * @param tookSeconds of its time, pauses left out; null before it has stopped
 */
public record ShownClock(
        UUID id,
        UUID promiseId,
        String promise,
        String occasion,
        Side side,
        @Nullable UUID partnerId,
        String partner,
        UUID subjectId,
        String subject,
        String page,
        String within,
        @Nullable String calendar,
        String zone,
        Standing standing,
        Instant beganAt,
        Instant dueAt,
        @Nullable Long leftSeconds,
        @Nullable Instant pausedAt,
        @Nullable String because,
        int pauses,
        boolean pausable,
        @Nullable Instant warnedAt,
        @Nullable Instant breachedAt,
        int escalated,
        @Nullable Instant stoppedAt,
        @Nullable Long tookSeconds) {}
