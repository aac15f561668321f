package dev.entente.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.branding.Brand;
import dev.entente.branding.ReadingBrand;
import dev.entente.job.Dispatch;
import dev.entente.message.Letter.Action;
import dev.entente.problem.Problem;
import dev.entente.tenant.Bulk;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import dev.entente.tenant.Tenant;
import dev.entente.tenant.TenantFixtures;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From writing a letter to its being done, over rows in memory. */
class MailingTest {

    private final Rows rows = new Rows();
    private final List<String> clock = new ArrayList<>();
    private final Map<Integer, Pace> paces = new HashMap<>();
    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private Tenant tenant = TenantFixtures.acme();

    @Test
    void keepsALetterAndPutsItsSendingOnTheClock() {
        send(10, letter(null, false));
        assertThat(rows.all).hasSize(1);
        assertThat(clock).containsExactly("now mail.send");
    }

    @Test
    void leadsToTheTenantsOwnAddressOnly() {
        var own = new Action("Open", "http://acme.localhost:9080/inbox");
        assertThatCode(() -> send(10, letter(own, false))).doesNotThrowAnyException();
        for (var address : List.of(
                "http://globex.localhost:9080/inbox",
                "http://acme.localhost:9080.evil.example/",
                "http://acme.localhost:9080@evil.example/",
                "https://evil.example",
                "javascript:alert(1)")) {
            assertThatThrownBy(() -> send(10, letter(new Action("Open", address), false)))
                    .as(address)
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void sendsNothingButTheVerificationBeforeIt() {
        tenant = TenantFixtures.unverified();
        assertThatThrownBy(() -> send(10, letter(null, true), letter(null, false)))
                .isInstanceOfSatisfying(
                        Problem.class, p -> assertThat(p.kind()).isEqualTo(MessageProblem.VERIFY_FIRST));
        assertThat(rows.all).isEmpty();
        assertThat(inScope(() -> mailing(10).takes(1))).isFalse();
        send(10, letter(null, true));
        assertThat(rows.all).hasSize(1);
    }

    @Test
    void refusesMoreThanCouldBeSentInADay() {
        for (int i = 0; i < 24; i++) send(1, letter(null, false));
        assertThat(inScope(() -> mailing(1).takes(1))).isFalse();
        assertThatThrownBy(() -> send(1, letter(null, false)))
                .isInstanceOfSatisfying(
                        Problem.class, p -> assertThat(p.kind()).isEqualTo(MessageProblem.TOO_MANY_LETTERS));
    }

    @Test
    void aLetterIsTakenUntilItIsDoneAndThenForgotten() {
        send(10, letter(null, false));
        var id = rows.all.getFirst().id;
        assertThat(take(10, id)).isPresent();
        close(10, id);
        assertThat(take(10, id)).isEmpty();
        assertThat(rows.all.getFirst().body).isNull();
    }

    @Test
    void whatIsTooMuchForAnHourWaitsForTheNext() {
        send(1, letter(null, false), letter(null, false));
        close(1, rows.all.getFirst().id);
        now = now.plus(Duration.ofMinutes(1));
        assertThat(take(1, rows.all.getLast().id)).isEmpty();
        assertThat(clock).last().isEqualTo("2026-11-22T13:00:00Z mail.send");
        now = now.plus(Duration.ofHours(1));
        assertThat(take(1, rows.all.getLast().id)).isPresent();
    }

    @Test
    void isNotTriedWhileTheHoursLettersAreKnownToBeSent() {
        send(1, letter(null, false), letter(null, false));
        close(1, rows.all.getFirst().id);
        take(1, rows.all.getLast().id);
        now = now.plus(Duration.ofMinutes(55));
        send(1, letter(null, false));
        assertThat(clock).last().isEqualTo("2026-11-22T13:05:00Z mail.send");
        now = now.plus(Duration.ofMinutes(5));
        send(1, letter(null, false));
        assertThat(clock).last().isEqualTo("now mail.send");
    }

    @Test
    void countsOnlyWhereItMattersHowManyWait() {
        for (int i = 0; i < 3; i++) send(1, letter(null, false));
        assertThat(rows.counted).isEqualTo(1);
        for (int i = 0; i < 21; i++) send(1, letter(null, false));
        assertThat(rows.counted).isEqualTo(19);
    }

    @Test
    void whatCouldNotBeSentForThreeDaysIsGivenUp() {
        send(10, letter(null, false));
        now = now.plus(Duration.ofDays(3)).plusSeconds(1);
        assertThat(take(10, rows.all.getFirst().id)).isEmpty();
        assertThat(rows.all.getFirst().refusal).contains("three days");
        assertThat(rows.all.getFirst().body).isNull();
    }

    @Test
    void aLetterThatIsDoneIsRemovedAtTheEndOfADayAMonthLater() {
        send(10, letter(null, false));
        close(10, rows.all.getFirst().id);
        assertThat(clock).last().isEqualTo("2026-12-23T00:00:00Z letter.clear");
    }

    private void send(int hourly, Letter... letters) {
        inScope(() -> {
            mailing(hourly).sendAll(List.of(letters));
            return true;
        });
    }

    private Optional<Outbox.Ready> take(int hourly, UUID id) {
        return inScope(() -> outbox(hourly).take(id));
    }

    private void close(int hourly, UUID id) {
        inScope(() -> {
            outbox(hourly).close(id, null);
            return id;
        });
    }

    private static <T> T inScope(Supplier<T> work) {
        return Scope.call(Scope.system(new UUID(0, 1)), work::get);
    }

    private Retention retention() {
        var retention = new Retention();
        retention.noticeDays = 180;
        retention.letterDays = 30;
        retention.dispatch = new Clock();
        retention.clock = (InstantSource) () -> now;
        return retention;
    }

    private static Letter letter(@Nullable Action action, boolean beforeVerification) {
        return new Letter("ada@acme.example", null, "Hello", List.of("Hello"), action, beforeVerification);
    }

    private Mailing mailing(int hourly) {
        var mailing = new Mailing();
        mailing.bulk = new Table();
        mailing.dispatch = new Clock();
        mailing.current = new Current();
        mailing.addresses = TenantFixtures.addresses();
        mailing.clock = () -> now;
        mailing.pace = pace(hourly);
        return mailing;
    }

    private Outbox outbox(int hourly) {
        var outbox = new Outbox();
        outbox.letters = rows;
        outbox.dispatch = new Clock();
        outbox.current = new Current();
        outbox.addresses = TenantFixtures.addresses();
        outbox.clock = (InstantSource) () -> now;
        outbox.pace = pace(hourly);
        outbox.brand = new PlainBrand();
        outbox.retention = retention();
        return outbox;
    }

    private static final class PlainBrand extends ReadingBrand {

        @Override
        public Brand current() {
            return Brand.plain("Acme", "#3d4fc4");
        }
    }

    /** One for all that the test does at so many an hour. */
    private Pace pace(int hourly) {
        return paces.computeIfAbsent(hourly, _ -> {
            var pace = new Pace();
            pace.letters = rows;
            pace.hourly = hourly;
            return pace;
        });
    }

    private final class Current extends CurrentTenant {

        @Override
        public Tenant get() {
            return tenant;
        }
    }

    private final class Clock extends Dispatch {

        @Override
        public void at(Instant due, String kind, UUID subject) {
            clock.add(due + " " + kind);
        }

        @Override
        public void now(String kind, UUID subject) {
            clock.add("now " + kind);
        }
    }

    private final class Table extends Bulk {

        @Override
        public void insertLast(List<?> letters) {
            for (var each : letters) rows.all.add((KeptLetter) each);
        }
    }

    private static final class Rows implements Letters {

        private final List<KeptLetter> all = new ArrayList<>();
        private int counted;

        @Override
        public Optional<KeptLetter> find(UUID tenant, UUID id) {
            return all.stream().filter(letter -> letter.id.equals(id)).findFirst();
        }

        @Override
        public long waiting(UUID tenant) {
            counted++;
            return all.stream().filter(letter -> !letter.isDone()).count();
        }

        @Override
        public Optional<Instant> sentBefore(UUID tenant, Instant since, int others) {
            return all.stream()
                    .filter(letter -> letter.doneAt != null && letter.doneAt.isAfter(since) && letter.refusal == null)
                    .map(letter -> letter.doneAt)
                    .sorted(Comparator.reverseOrder())
                    .skip(others)
                    .findFirst();
        }

        @Override
        public long sentSince(UUID tenant, Instant since) {
            return all.stream()
                    .filter(letter -> letter.doneAt != null && letter.doneAt.isAfter(since) && letter.refusal == null)
                    .count();
        }

        @Override
        public Optional<Instant> oldestDone() {
            return all.stream()
                    .flatMap(letter -> Optional.ofNullable(letter.doneAt).stream())
                    .min(Comparator.naturalOrder());
        }

        @Override
        public int removeDone(UUID tenant, Instant before, int most) {
            var old = all.stream()
                    .filter(letter -> letter.doneAt != null && letter.doneAt.isBefore(before))
                    .limit(most)
                    .toList();
            all.removeAll(old);
            return old.size();
        }

        @Override
        public int close(UUID tenant, UUID id, Instant now, @Nullable String refusal) {
            var letter = find(tenant, id).orElseThrow();
            letter.doneAt = now;
            letter.refusal = refusal;
            letter.body = null;
            return 1;
        }
    }
}
