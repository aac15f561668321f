package dev.entente.enablement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.entente.enablement.Certification.Details;
import dev.entente.enablement.Certification.Revocation;
import dev.entente.enablement.Certification.State;
import dev.entente.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class CertifiedTest {

    private static final UUID PARTNER = new UUID(1, 1);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Test
    void somebodyCountsFromTheFirstDayToTheOneBeforeTheEnd() {
        var certified = new Certified(List.of(fact("maya", "architect", 10, 20)));
        assertThat(people(certified, null, 9)).isZero();
        assertThat(people(certified, null, 10)).isEqualTo(1);
        assertThat(people(certified, null, 19)).isEqualTo(1);
        assertThat(people(certified, null, 20)).isZero();
        assertThat(certified.paths(PARTNER, day(19))).containsExactly("architect");
        assertThat(certified.paths(PARTNER, day(20))).isEmpty();
        assertThat(certified.paths(new UUID(2, 2), day(10))).isEmpty();
    }

    @Test
    void aRenewalWithoutAGapChangesNothingAndOneWithAGapLeavesIt() {
        var certified = new Certified(List.of(
                fact("maya", "architect", 0, 10),
                fact("maya", "architect", 10, 20),
                fact("maya", "architect", 25, null)));
        assertThat(certified.people("architect"))
                .extracting(Certified.Step::from, Certified.Step::more)
                .containsExactly(tuple(day(0), 1L), tuple(day(20), -1L), tuple(day(25), 1L));
    }

    @Test
    void whatIsRevokedFromItsFirstDayNeverWas() {
        var certified = new Certified(List.of(fact("maya", "architect", 5, 5), fact("nils", "architect", 0, null)));
        assertThat(people(certified, null, 5)).isEqualTo(1);
        assertThat(certified.paths(PARTNER, day(5))).containsExactly("architect");
    }

    /** However certifications overlap, steps add up to the people who hold one that is valid on the day. */
    @RepeatedTest(20)
    void stepsAddUpToThePeopleOfEachDay() {
        var random = new Random();
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < 40; i++) {
            int from = random.nextInt(50);
            Integer end = random.nextInt(4) == 0 ? null : Integer.valueOf(from + random.nextInt(15));
            facts.add(fact("p" + random.nextInt(6), random.nextBoolean() ? "architect" : "seller", from, end));
        }
        var certified = new Certified(facts);
        for (int day = 0; day < 70; day++) {
            var on = day(day);
            assertThat(people(certified, null, day))
                    .isEqualTo(facts.stream()
                            .filter(fact -> fact.isValidOn(on))
                            .map(Fact::person)
                            .distinct()
                            .count());
            assertThat(people(certified, "seller", day))
                    .isEqualTo(facts.stream()
                            .filter(fact -> fact.isValidOn(on) && fact.path().equals("seller"))
                            .map(Fact::person)
                            .distinct()
                            .count());
        }
    }

    /** No day before the one that is said to be the first looks different. */
    @RepeatedTest(20)
    void theFirstDayThatDiffersIsTheFirstOne() {
        var random = new Random();
        for (int i = 0; i < 50; i++) {
            var before = random.nextInt(8) == 0 ? null : some(random);
            var after = random.nextInt(8) == 0 ? null : some(random);
            var differing = IntStream.range(0, 40)
                    .mapToObj(CertifiedTest::day)
                    .filter(on -> !seen(before, on).equals(seen(after, on)))
                    .findFirst();
            var said = Fact.differsFrom(before, after);
            differing.ifPresent(day -> assertThat(said)
                    .hasValueSatisfying(first -> assertThat(first).isBeforeOrEqualTo(day)));
            if (said.isEmpty()) assertThat(differing).isEmpty();
        }
    }

    @Test
    void aChangeOfTheEndDiffersFromTheEarlierEndOn() {
        assertThat(Fact.differsFrom(fact("maya", "architect", 0, 10), fact("maya", "architect", 0, 20)))
                .hasValue(day(10));
        assertThat(Fact.differsFrom(fact("maya", "architect", 0, null), fact("maya", "architect", 0, 20)))
                .hasValue(day(20));
        assertThat(Fact.differsFrom(fact("maya", "architect", 5, 10), fact("maya", "seller", 3, 10)))
                .hasValue(day(3));
        assertThat(Fact.differsFrom(fact("maya", "architect", 5, 10), fact("maya", "architect", 5, 10)))
                .isEmpty();
    }

    @Test
    void theEarlierOfEndAndRevocationIsTheEnd() {
        var details = details("Maya Lindholm", "2026-01-01", "2026-07-01");
        var one = new Certification(PARTNER, details, "maya lindholm");
        assertThat(one.end()).isEqualTo("2026-07-01");
        one.become(new State(details, "maya lindholm", new Revocation(LocalDate.of(2026, 3, 1), "Fraud")));
        assertThat(one.end()).isEqualTo("2026-03-01");
        assertThat(one.isValidOn(LocalDate.of(2026, 2, 28))).isTrue();
        one.become(new State(details, "maya lindholm", new Revocation(LocalDate.of(2026, 8, 1), "Fraud")));
        assertThat(one.end()).isEqualTo("2026-07-01");
        assertThatThrownBy(() -> new State(details, "x", new Revocation(LocalDate.of(2025, 12, 31), "Fraud")))
                .isInstanceOf(Problem.class);
    }

    @Test
    void whatCannotBeReadIsRefusedAllAtOnce() {
        assertThatThrownBy(() -> details(" ", "1989-12-31", "1980-01-01"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(Problem.Finding::pointer)
                                .containsExactlyInAnyOrder("/name", "/from", "/until"));
    }

    @Test
    void peopleAreTheSameByContactThenByMailThenByName() {
        var id = new UUID(7, 7);
        var known = new Certification(
                PARTNER, new Details(id, "Maya L", "maya@x.example", "architect", FIRST, null, ""), "maya@x.example");
        var renamed = new Details(id, "Maya Lindholm", "other@x.example", "seller", FIRST, null, "");
        assertThat(StoredCertifications.person(renamed, List.of(known))).isEqualTo("maya@x.example");
        assertThat(StoredCertifications.person(details("Maya  LINDHOLM", "2026-01-01", null), List.of()))
                .isEqualTo(StoredCertifications.person(details("Maya Lindholm", "2026-01-01", null), List.of()));
    }

    private static List<String> seen(@Nullable Fact fact, LocalDate on) {
        return fact == null || !fact.isValidOn(on) ? List.of() : List.of(fact.person(), fact.path());
    }

    private static Fact some(Random random) {
        int from = random.nextInt(20);
        Integer end = random.nextInt(4) == 0 ? null : Integer.valueOf(from + random.nextInt(15));
        return fact("p" + random.nextInt(2), random.nextBoolean() ? "architect" : "seller", from, end);
    }

    private static long people(Certified certified, @Nullable String path, int day) {
        return certified.people(path).stream()
                .filter(step -> !step.from().isAfter(day(day)))
                .mapToLong(Certified.Step::more)
                .sum();
    }

    private static Details details(String name, String from, @Nullable String until) {
        return new Details(
                null, name, "", "architect", LocalDate.parse(from), until == null ? null : LocalDate.parse(until), "");
    }

    private static Fact fact(String person, String path, int from, @Nullable Integer end) {
        return new Fact(PARTNER, person, path, day(from), end == null ? null : day(end));
    }

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }
}
