package dev.entente.clock;

import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows clocks, of records that whoever looks may see; a partner's member finds its own alone, because the database shows it no others. */
@ApplicationScoped
@Transactional
@Requires(ClockPermissions.READ)
public class ReadingClocks {

    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    Clocks clocks;

    @Inject
    InForce inForce;

    @Inject
    KnownOccasions occasions;

    @Inject
    Partners partners;

    @Inject
    InstantSource clock;

    /** What is due first, first; where only what has stopped is asked for, the newest first. */
    public List<ShownClock> list(ClockFilter filter, int offset, int limit) {
        var now = clock.instant();
        Pages pages = filter.isOver() ? clocks::newest : clocks::page;
        var found = pages.read(
                occasions.seen(),
                filter.states(),
                filter.has(Standing.OVERDUE),
                filter.has(Standing.SOON),
                filter.has(Standing.RUNNING),
                filter.promiseId(),
                filter.sides(),
                filter.partnerId(),
                now,
                Limit.range(offset + 1L, (long) offset + limit));
        return shown(found, now);
    }

    /** One of the orders in which clocks are read. */
    private interface Pages {
        List<Clock> read(
                String[] occasions,
                String[] states,
                boolean overdue,
                boolean soon,
                boolean running,
                @Nullable UUID promise,
                String[] sides,
                @Nullable UUID partner,
                Instant now,
                Limit limit);
    }

    /** What runs or stands still for a record, what is due first, first; without the name of its partner, who is known there. */
    public List<ShownClock> of(UUID subject) {
        return shown(clocks.ofSubject(subject, occasions.seen()), Map.of(), clock.instant());
    }

    /** What whoever looks owes the other side, and has to be done first; its records say whose they are. */
    public List<ShownClock> urgent(int limit) {
        var side = Clock.isHome() ? Side.VENDOR : Side.PARTNER;
        return shown(clocks.urgent(side, occasions.seen(), Limit.of(limit)), Map.of(), clock.instant());
    }

    /** How many there are of each standing that is not over. */
    public Map<Standing, Long> open() {
        var scope = Scope.current();
        var partner = scope.partnerId() == null ? NOBODY : scope.partnerId();
        var open = clocks.open(scope.tenantId(), occasions.seen(), clock.instant(), Clock.isHome(), partner)
                .getFirst();
        return Map.of(
                Standing.OVERDUE, ((Number) open[0]).longValue(),
                Standing.SOON, ((Number) open[1]).longValue(),
                Standing.RUNNING, ((Number) open[2]).longValue(),
                Standing.PAUSED, ((Number) open[3]).longValue());
    }

    /** Whether there ever was one. */
    public boolean any() {
        return !clocks.any(occasions.seen(), Limit.of(1)).isEmpty();
    }

    public int count(ClockFilter filter) {
        return Math.toIntExact(clocks.count(
                occasions.seen(),
                filter.states(),
                filter.has(Standing.OVERDUE),
                filter.has(Standing.SOON),
                filter.has(Standing.RUNNING),
                filter.promiseId(),
                filter.sides(),
                filter.partnerId(),
                clock.instant()));
    }

    /** In the order of keys, behind this one. */
    public List<ShownClock> after(UUID after, ClockFilter filter, int limit) {
        var now = clock.instant();
        return shown(
                clocks.after(
                        occasions.seen(),
                        filter.states(),
                        filter.has(Standing.OVERDUE),
                        filter.has(Standing.SOON),
                        filter.has(Standing.RUNNING),
                        filter.promiseId(),
                        filter.sides(),
                        filter.partnerId(),
                        now,
                        after,
                        Limit.of(limit)),
                now);
    }

    public ShownClock open(UUID id) {
        return clocks.byId(id)
                .filter(one -> Arrays.asList(occasions.seen()).contains(one.occasion))
                .map(one -> shown(List.of(one), clock.instant()).getFirst())
                .orElseThrow(() -> new Problem(ClockProblem.UNKNOWN_CLOCK, "Look for it in the list."));
    }

    private List<ShownClock> shown(List<Clock> found, Instant now) {
        if (found.isEmpty()) return List.of();
        var ids = found.stream()
                .map(each -> each.partnerId)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
        return shown(found, partners.byIds(ids).stream().collect(Collectors.toMap(Partner::id, Partner::name)), now);
    }

    private List<ShownClock> shown(List<Clock> found, Map<UUID, String> names, Instant now) {
        if (found.isEmpty()) return List.of();
        var promises = inForce.promises().stream().collect(Collectors.toMap(Promise::id, Promise::name));
        var known = occasions.all().stream().collect(Collectors.toMap(Occasion::code, Function.identity()));
        var read = new Read(names, promises, known, new HashMap<>());
        return found.stream().map(each -> shown(each, read, now)).toList();
    }

    /** What is read once, however many clocks are shown. */
    private record Read(
            Map<UUID, String> partners,
            Map<UUID, String> promises,
            Map<String, Occasion> occasions,
            Map<String, BusinessCalendar> calendars) {}

    private ShownClock shown(Clock one, Read read, Instant now) {
        var calendar =
                read.calendars().computeIfAbsent(String.valueOf(one.calendarId), _ -> inForce.calendar(one.calendarId));
        var within = one.terms().within();
        var occasion = read.occasions().get(one.occasion);
        boolean isOwn = Clock.isHome() || one.side == Side.PARTNER;
        return new ShownClock(
                one.id,
                one.promiseId,
                read.promises().getOrDefault(one.promiseId, ""),
                one.occasion,
                one.side,
                one.partnerId,
                one.partnerId == null ? "" : read.partners().getOrDefault(one.partnerId, ""),
                one.subjectId,
                one.subject,
                occasion == null ? "" : occasion.page(one, Clock.isHome()),
                within.words(),
                inForce.find(one.calendarId).map(StoredCalendar::name).orElse(null),
                inForce.zone(one).getId(),
                Standing.of(one, now),
                one.beganAt,
                one.dueAt,
                one.isOpen() ? one.run().left(now, within, calendar).toSeconds() : null,
                one.pausedAt,
                one.because,
                one.pauses,
                !within.isFree(),
                isOwn ? one.warnedAt : null,
                one.breachedAt,
                isOwn ? one.escalated : 0,
                one.stoppedAt,
                one.took);
    }
}
