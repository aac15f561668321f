package dev.entente.clock;

import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows what both sides promise. */
@ApplicationScoped
@Transactional
@Requires(ClockPermissions.READ)
public class ReadingPromises {

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    @Inject
    InForce inForce;

    @Inject
    KnownOccasions occasions;

    @Inject
    SettingPromises setting;

    @Inject
    InstantSource clock;

    /** A promise with its occasion; to a partner without those to whom the vendor escalates. */
    public record Shown(UUID id, Side side, WrittenPromise promise, Occasion occasion) {}

    /** By name; those whose capability is not there any more are left out, and for partners those that are not made. */
    public List<Shown> all() {
        var shown = new ArrayList<Shown>();
        for (var promise : inForce.promises()) {
            if (!promise.isActive() && !Clock.isHome()) continue;
            occasions
                    .find(promise.occasion())
                    .ifPresent(
                            occasion -> shown.add(new Shown(promise.id(), promise.side(), written(promise), occasion)));
        }
        return shown;
    }

    public Shown open(UUID id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(SettingPromises::unknown);
    }

    private static WrittenPromise written(Promise promise) {
        var written = promise.written();
        return Clock.isHome() ? written : written.withoutSteps();
    }

    /** All that can be promised, by code. */
    public List<Occasion> occasions() {
        return occasions.all();
    }

    /**
     * What would become of a clock: in which calendar (null: the usual one), when it begins, warns, is due, and escalates, and
     * what a clock on the wall shows there.
     */
    public record Example(
            @Nullable String calendar,
            String zone,
            Instant begins,
            @Nullable Instant warns,
            Instant due,
            List<Instant> escalates) {}

    /** Of a clock that began then (null: now): one for each calendar in which it could be counted. */
    @Requires(ClockPermissions.SET)
    public List<Example> examples(WrittenPromise written, @Nullable Instant begins) {
        setting.check(written);
        var from = begins == null ? clock.instant() : begins;
        if (from.isBefore(FIRST) || !from.isBefore(LAST))
            throw Problem.field(ClockProblem.UNCLEAR_PROMISE, "/begins", "Use a moment between 2000 and 2199");
        var terms = written.terms().terms();
        if (terms.within().isFree()) return List.of();
        return candidates(written).stream()
                .map(id -> example(id.orElse(null), terms, from))
                .toList();
    }

    private List<Optional<UUID>> candidates(WrittenPromise written) {
        var side = occasions.get(written.occasion()).side();
        if (written.calendar() != null || side == Side.VENDOR)
            return List.of(Optional.ofNullable(inForce.choose(written.calendar(), inForce.home())));
        var all = new ArrayList<Optional<UUID>>();
        for (var each : inForce.calendars()) all.add(Optional.of(each.id()));
        if (inForce.calendars().stream()
                .noneMatch(each -> each.written().countries().isEmpty())) all.add(Optional.empty());
        return all;
    }

    private Example example(@Nullable UUID calendarId, Terms terms, Instant from) {
        var calendar = inForce.calendar(calendarId);
        var run = Run.begun(from, terms.within(), calendar);
        return new Example(
                inForce.find(calendarId).map(StoredCalendar::name).orElse(null),
                calendar.zone().getId(),
                from,
                terms.warning() == null ? null : run.at(terms.warning(), terms.within(), calendar),
                run.due(),
                terms.steps().stream()
                        .map(each -> each.after().after(run.due(), calendar))
                        .toList());
    }
}
