package dev.entente.program;

import static dev.entente.program.ProgramFixtures.TERMS;
import static dev.entente.program.ProgramFixtures.levels;
import static dev.entente.program.ProgramFixtures.levelsWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import dev.entente.program.Business.Approved;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishedProgramTest {

    @Test
    void nothingIsPromisedBeforeTheFirstDay() {
        assertThat(program("2024-01-05").inForce(LocalDate.of(2024, 1, 4))).isEmpty();
    }

    @Test
    void aVersionHoldsFromItsFirstDayOn() {
        assertThat(inForce(program("2024-01-05"), "2024-01-05")).isEqualTo(1);
        assertThat(inForce(program("2024-01-05", "2026-07-01"), "2026-06-30")).isEqualTo(1);
        assertThat(inForce(program("2024-01-05", "2026-07-01"), "2026-07-01")).isEqualTo(2);
    }

    @Test
    void theLastWordForADayCounts() {
        assertThat(inForce(program("2024-01-05", "2024-01-05"), "2024-01-05")).isEqualTo(2);
        assertThat(inForce(program("2024-01-05", "2026-07-01", "2025-01-01"), "2026-08-01"))
                .isEqualTo(3);
        assertThat(inForce(program("2024-01-05", "2026-07-01", "2025-01-01"), "2024-12-31"))
                .isEqualTo(1);
    }

    @Test
    void theOrderInWhichVersionsAreReadDoesNotMatter() {
        var program = program("2024-01-05", "2026-07-01");
        var reversed =
                new PublishedProgram(program.id(), "p", "P", program.versions().reversed());
        assertThat(reversed).isEqualTo(new PublishedProgram(program.id(), "p", "P", program.versions()));
    }

    @Test
    void olderBusinessKeepsWhatItHadUntilItsOwnDate() {
        var first = version(1, "2020-01-01", null);
        var second = version(2, "2021-01-15", "2021-03-01");
        var program = new PublishedProgram(UUID.randomUUID(), "p", "P", List.of(first, second));
        var older = LocalDate.of(2021, 1, 14);
        assertThat(inForce(program, "2021-02-28", older)).isEqualTo(1);
        assertThat(inForce(program, "2021-03-01", older)).isEqualTo(2);
        assertThat(inForce(program, "2021-02-01", LocalDate.of(2021, 1, 15))).isEqualTo(2);
        assertThat(inForce(program, "2021-02-01", null)).isEqualTo(2);
        var alone = new PublishedProgram(UUID.randomUUID(), "p", "P", List.of(second));
        assertThat(inForce(alone, "2021-02-01", older)).isEqualTo(2);
        var third = version(3, "2021-02-10", null);
        var newest = new PublishedProgram(UUID.randomUUID(), "p", "P", List.of(first, second, third));
        assertThat(inForce(newest, "2021-02-10", older)).isEqualTo(3);
        assertThat(inForce(newest, "2021-02-09", older)).isEqualTo(1);
    }

    @Test
    void registeredDealsFollowAVersionOrKeepTheOneTheyWereApprovedUnder() {
        var first = version(1, "2020-01-01", null);
        var second = version(2, "2021-01-15", null);
        var third = keeping(3, "2021-02-10", "2021-03-01");
        var program = new PublishedProgram(UUID.randomUUID(), "p", "P", List.of(first, second, third));
        var day = LocalDate.of(2021, 4, 1);
        var approved = new Approved("R-00001", LocalDate.of(2021, 1, 1), "p", 1);
        var registered = new Business(approved.on(), approved);
        // Version 2 was followed, version 3 is not, whatever day it has for other existing business.
        assertThat(program.inForce(LocalDate.of(2021, 1, 20), registered)).contains(second);
        assertThat(program.inForce(day, registered)).contains(second);
        assertThat(program.inForce(day, registered.unregistered())).contains(third);
        assertThat(program.inForce(day, new Business(approved.on(), approved.under(3))))
                .contains(third);
        var elsewhere = new Approved("R-00002", approved.on(), "another", 1);
        assertThat(program.inForce(day, new Business(elsewhere.on(), elsewhere)))
                .contains(third);
        assertThat(program.whyOlder(day, registered))
                .contains("Registration R-00001 was approved on 2021-01-01 under version 1; its deal keeps what it had"
                        + " before version 3");
        assertThat(program.whyOlder(LocalDate.of(2021, 2, 20), Business.since(approved.on())))
                .contains(
                        "It began on 2021-01-01, before version 3 (2021-02-10), which holds for existing business from"
                                + " 2021-03-01");
        assertThat(program.whyOlder(day, Business.NEW)).isEmpty();
        // What was published later for an earlier day does not reach what was approved before it was there.
        var late = keeping(4, "2020-06-01", null);
        var rewritten = new PublishedProgram(UUID.randomUUID(), "p", "P", List.of(first, late));
        assertThat(rewritten.inForce(day, registered)).contains(first);
        assertThat(rewritten.inForce(day, Business.NEW)).contains(late);
    }

    @Test
    void whatBecomesOfRegisteredDealsIsReadWrittenComparedAndSaidToWhoeverPublishes() {
        var file = ProgramFile.read(levelsWith("tiers:", "deals: keep\ntiers:"), TERMS);
        assertThat(file.deals()).isEqualTo(RegisteredDeals.KEEP);
        assertThat(ProgramFile.ofContent(file.content())).isEqualTo(file);
        assertThat(ProgramFile.read(levelsWith("tiers:", "deals: follow\ntiers:"), TERMS))
                .isEqualTo(levels());
        assertThat(levels().content()).doesNotContain("deals");
        assertThat(ProgramChanges.between(levels(), file, TERMS::record))
                .containsExactly(
                        "Registered deals keep the terms under which they were approved; before they follow it,"
                                + " like other business");
        assertThatThrownBy(() -> ProgramFile.read(levelsWith("tiers:", "deals: stay\ntiers:"), TERMS))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(Finding::pointer)
                                .containsExactly("/deals"));
        var running = new TreeMap<>(Map.of(1, 2L, 3, 1L));
        assertThat(UnderWay.of(file, running))
                .contains(
                        "3 registrations are approved now (2 under version 1, 1 under version 3): their deals keep their"
                                + " terms and prices");
        assertThat(UnderWay.of(levels(), new TreeMap<>(Map.of(1, 1L))).orElseThrow())
                .startsWith("1 registration is approved now (1 under version 1): from ")
                .endsWith("on its deal earns and is priced by this version (deals: keep leaves it its own)");
        assertThat(UnderWay.of(file, new TreeMap<>())).isEmpty();
    }

    private static Version keeping(int number, String from, @Nullable String existing) {
        var plain = version(number, from, existing);
        return new Version(
                plain.id(),
                number,
                plain.from(),
                plain.tiers(),
                plain.offers(),
                plain.pricing(),
                plain.registration(),
                plain.attribution(),
                plain.renewal(),
                plain.review(),
                null,
                plain.existing(),
                null,
                RegisteredDeals.KEEP);
    }

    @Test
    void aVersionHasADayOfItsOwnForExistingBusinessWhichIsAfterItsFirst() {
        var file = ProgramFile.read(levelsWith("tiers:", "existing: 2099-01-01\ntiers:"), TERMS);
        assertThat(file.existing()).isEqualTo(LocalDate.of(2099, 1, 1));
        assertThat(ProgramFile.ofContent(file.content())).isEqualTo(file);
        assertThat(levels().content()).doesNotContain("existing");
        assertThat(file.beginning(file.from())).isEqualTo(file);
        var until = LocalDate.of(2030, 1, 1).plus(Period.between(file.from(), LocalDate.of(2099, 1, 1)));
        assertThat(file.beginning(LocalDate.of(2030, 1, 1)).existing()).isEqualTo(until);
        assertThat(levels().beginning(LocalDate.of(2030, 1, 1)).existing()).isNull();
        assertThat(ProgramChanges.between(levels(), file, TERMS::record))
                .singleElement()
                .asString()
                .startsWith("For existing business from 1 Jan 2099, before from ");
        for (var wrong : List.of("2000-01-01", "2026-02-30", "soon"))
            assertThatThrownBy(() -> ProgramFile.read(levelsWith("tiers:", "existing: " + wrong + "\ntiers:"), TERMS))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem -> assertThat(problem.errors())
                                    .extracting(Finding::pointer)
                                    .containsExactly("/existing"));
    }

    private static int inForce(PublishedProgram program, String day, @Nullable LocalDate began) {
        return program.inForce(LocalDate.parse(day), Business.since(began))
                .orElseThrow()
                .number();
    }

    private static Version version(int number, String from, @Nullable String existing) {
        return new Version(
                UUID.randomUUID(),
                number,
                LocalDate.parse(from),
                List.of(),
                List.of(),
                List.of(),
                RegistrationPolicy.USUAL,
                AttributionPolicy.USUAL,
                RenewalPolicy.USUAL,
                ReviewPolicy.NONE,
                null,
                existing == null ? null : LocalDate.parse(existing),
                null,
                RegisteredDeals.FOLLOW);
    }

    private static int inForce(PublishedProgram program, String day) {
        return program.inForce(LocalDate.parse(day)).orElseThrow().number();
    }

    private static PublishedProgram program(String... from) {
        var days = Arrays.stream(from).map(LocalDate::parse).toList();
        var versions = days.stream()
                .map(day -> new Version(UUID.randomUUID(), 0, day, List.of(), List.of(), RegistrationPolicy.USUAL))
                .toList();
        return new PublishedProgram(UUID.randomUUID(), "p", "P", numbered(versions));
    }

    private static List<Version> numbered(List<Version> versions) {
        return versions.stream()
                .map(each -> new Version(
                        each.id(),
                        1 + versions.indexOf(each),
                        each.from(),
                        List.of(),
                        List.of(),
                        RegistrationPolicy.USUAL))
                .toList();
    }
}
