package dev.entente.ui;

import static dev.entente.ui.UiTest.world;

import dev.entente.clock.BusinessCalendar;
import dev.entente.clock.ClockFilter;
import dev.entente.clock.ClockFixtures;
import dev.entente.clock.ClockProblem;
import dev.entente.clock.Compliance;
import dev.entente.clock.Compliance.Kept;
import dev.entente.clock.Compliance.Line;
import dev.entente.clock.Hours;
import dev.entente.clock.Occasion;
import dev.entente.clock.PausingClocks;
import dev.entente.clock.Promise;
import dev.entente.clock.ReadingCalendars;
import dev.entente.clock.ReadingClocks;
import dev.entente.clock.ReadingCompliance;
import dev.entente.clock.ReadingPromises;
import dev.entente.clock.SettingCalendars;
import dev.entente.clock.SettingPromises;
import dev.entente.clock.ShownClock;
import dev.entente.clock.Side;
import dev.entente.clock.Standing;
import dev.entente.clock.StoredCalendar;
import dev.entente.clock.Within;
import dev.entente.clock.Within.Counted;
import dev.entente.clock.WrittenCalendar;
import dev.entente.clock.WrittenPromise;
import dev.entente.identity.Role;
import dev.entente.problem.Problem;
import dev.entente.registration.RegistrationPermissions;
import dev.entente.tenant.Ids;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Promises, calendars and clocks, as far as pages show them. */
final class FakesOfClocks {

    static final Map<Class<?>, Object> ALL = Map.of(
            ReadingClocks.class, new Reading(),
            PausingClocks.class, new Pausing(),
            ReadingPromises.class, new Promises(),
            SettingPromises.class, new Making(),
            ReadingCalendars.class, new Calendars(),
            SettingCalendars.class, new Setting(),
            ReadingCompliance.class, new Keeping());

    private static final Occasion ANSWER = new Occasion(
            "registration.answer",
            "Answer to a registration",
            "a partner registers a deal",
            "it is approved or declined",
            Side.VENDOR,
            Set.of(Role.PARTNER_MANAGER),
            RegistrationPermissions.READ,
            new Within(2, Counted.BUSINESS_DAYS),
            "registrations");

    private FakesOfClocks() {}

    private static final class Reading extends ReadingClocks {

        @Override
        public List<ShownClock> list(ClockFilter filter, int offset, int limit) {
            return found(filter).stream().skip(offset).limit(limit).toList();
        }

        @Override
        public int count(ClockFilter filter) {
            return found(filter).size();
        }

        @Override
        public Map<Standing, Long> open() {
            return world().clocks.stream().collect(Collectors.groupingBy(ShownClock::standing, Collectors.counting()));
        }

        @Override
        public boolean any() {
            return !world().clocks.isEmpty();
        }

        @Override
        public List<ShownClock> of(UUID subject) {
            return world().clocks.stream()
                    .filter(each -> Standing.OPEN.contains(each.standing()))
                    .toList();
        }

        @Override
        public List<ShownClock> urgent(int limit) {
            return of(Ids.next()).stream().limit(limit).toList();
        }

        private static List<ShownClock> found(ClockFilter filter) {
            return world().clocks.stream()
                    .filter(each ->
                            filter.standings().isEmpty() || filter.standings().contains(each.standing()))
                    .filter(each -> filter.side() == null || filter.side() == each.side())
                    .toList();
        }
    }

    private static final class Pausing extends PausingClocks {

        @Override
        public void pause(UUID id, @Nullable String because) {
            if (because == null || because.isBlank())
                throw Problem.field(ClockProblem.UNCLEAR_PAUSE, "/because", "Write something here");
            world().clocks.replaceAll(each -> each.id().equals(id) ? standing(each, Standing.PAUSED, because) : each);
        }

        @Override
        public void resume(UUID id) {
            world().clocks
                    .replaceAll(each -> each.id().equals(id)
                            ? standing(each, Standing.RUNNING, String.valueOf(each.because()))
                            : each);
        }

        private static ShownClock standing(ShownClock each, Standing standing, String because) {
            return clock(each.subject(), each.side(), standing, because);
        }
    }

    /** A clock of the answer to a registration, due at noon of the last day of March. */
    static ShownClock clock(String subject, Side side, Standing standing, @Nullable String because) {
        var noon = Instant.parse("2026-03-31T10:00:00Z");
        return new ShownClock(
                Ids.derived("clock", subject),
                Ids.derived("promise"),
                "First answer",
                "registration.answer",
                side,
                Ids.derived("partner"),
                "Brightwater",
                Ids.derived("subject", subject),
                subject,
                "registrations/" + Ids.derived("subject", subject),
                "2 business hours",
                null,
                "Europe/Berlin",
                standing,
                noon,
                noon,
                5_400L,
                null,
                because,
                0,
                true,
                null,
                null,
                0,
                null,
                null);
    }

    private static final class Promises extends ReadingPromises {

        @Override
        public List<ReadingPromises.Shown> all() {
            return world().promises.stream()
                    .map(each -> new ReadingPromises.Shown(Ids.derived("promise"), Side.VENDOR, each, ANSWER))
                    .toList();
        }

        @Override
        public List<Occasion> occasions() {
            return List.of(ANSWER);
        }

        @Override
        public List<Example> examples(WrittenPromise written, @Nullable Instant begins) {
            var within = written.terms().within();
            if (within == null || within.amount() < 1)
                throw Problem.field(ClockProblem.UNCLEAR_PROMISE, "/terms/within/amount", "Use 1 to 260");
            var start = Instant.parse("2026-03-06T15:30:00Z"); // a Friday, half past four in Berlin
            var due = new Within(within.amount(), counted(within.of()))
                    .after(start, BusinessCalendar.usual(ZoneId.of("Europe/Berlin")));
            return List.of(new Example(null, "Europe/Berlin", start, null, due, List.of()));
        }

        private static Counted counted(String code) {
            return Counted.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    private static final class Making extends SettingPromises {

        @Override
        @SuppressWarnings("NullAway") // the page does not ask for it
        public Promise make(WrittenPromise written) {
            var within = written.terms().within();
            if (within == null || within.amount() < 1)
                throw Problem.field(ClockProblem.UNCLEAR_PROMISE, "/terms/within/amount", "Use 1 to 260");
            world().promises.add(written);
            return null;
        }

        @Override
        public void makeUsual() {
            if (world().promises.isEmpty()) world().promised("First answer");
        }

        @Override
        public Promise seen(UUID id) {
            return ClockFixtures.promise(world().promises.getFirst(), ANSWER, world().revision);
        }

        @Override
        @SuppressWarnings("NullAway") // the page does not ask for it
        public Promise change(UUID id, int revision, WrittenPromise written) {
            if (revision != world().revision)
                throw new Problem(ClockProblem.CLOCK_CHANGED_MEANWHILE, "Read it again, and change that.");
            world().promises.set(0, written);
            return null;
        }
    }

    private static final class Calendars extends ReadingCalendars {

        @Override
        public List<ReadingCalendars.Shown> all() {
            return world().calendars.stream()
                    .map(each -> new ReadingCalendars.Shown(Ids.derived("calendar", each.name()), each, List.of()))
                    .toList();
        }

        @Override
        public Map<DayOfWeek, List<Hours>> week(UUID id) {
            return BusinessCalendar.usual(ZoneId.of("Europe/Berlin")).week();
        }
    }

    private static final class Setting extends SettingCalendars {

        @Override
        @SuppressWarnings("NullAway") // the page does not ask for it
        public StoredCalendar add(WrittenCalendar written) {
            world().calendars.add(written);
            return null;
        }

        @Override
        public StoredCalendar seen(UUID id) {
            return ClockFixtures.calendar(world().calendars.getFirst(), world().revision);
        }

        @Override
        @SuppressWarnings("NullAway") // the page does not ask for it
        public StoredCalendar change(UUID id, int revision, WrittenCalendar written) {
            if (revision != world().revision)
                throw new Problem(ClockProblem.CLOCK_CHANGED_MEANWHILE, "Read it again, and change that.");
            world().calendars.set(0, written);
            return null;
        }
    }

    private static final class Keeping extends ReadingCompliance {

        @Override
        public Compliance of(@Nullable String quarter, @Nullable UUID partnerId) {
            var lines = new ArrayList<Line>();
            for (var each : world().promises) {
                lines.add(new Line(
                        Ids.derived("promise"),
                        each.name(),
                        Side.VENDOR,
                        "2 business hours",
                        new Kept(7, 8, 4_500L),
                        new Kept(0, 0, null)));
            }
            return new Compliance(String.valueOf(quarter), lines);
        }
    }
}
