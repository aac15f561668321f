package dev.entente.earning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.DateRange;
import dev.entente.api.PluginId;
import dev.entente.earning.Resolution.Found;
import dev.entente.earning.Resolution.Open;
import dev.entente.earning.Resolution.Part;
import dev.entente.program.DatedTier;
import dev.entente.program.Enrolled;
import dev.entente.program.Offer;
import dev.entente.program.PublishedProgram;
import dev.entente.program.RegistrationPolicy;
import dev.entente.program.Tier;
import dev.entente.program.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class ResolutionTest {

    private static final LocalDate STARTS = LocalDate.of(2024, 1, 5);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final PublishedProgram LISTING = program("listing", "Listing", "marketplace");
    private static final PublishedProgram LEVELS = program("levels", "Levels", "resell");

    @Test
    void theOfferOfTheVersionInForceApplies() {
        assertThat(resolve(DAY, "resell", null, LEVELS, LISTING))
                .isInstanceOfSatisfying(
                        Found.class, found -> assertThat(found.program()).isEqualTo(LEVELS));
    }

    @Test
    void aDayBeforeTheFirstVersionIsHeldWithThatReason() {
        assertThat(resolve(STARTS.minusDays(1), "marketplace", null, LISTING))
                .isEqualTo(new Open("No version of the program Listing was in force on 2024-01-04"));
    }

    @Test
    void aPartnerWithoutAProgramIsHeld() {
        assertThat(resolve(DAY, "resell", null)).isEqualTo(new Open("The partner is not enrolled in a program"));
    }

    @Test
    void aProgramThatIsNamedCountsAlone() {
        assertThat(resolve(DAY, "resell", "listing", LEVELS, LISTING))
                .isEqualTo(new Open("The program Listing has no offer for the motion resell on 2026-03-31"));
    }

    @Test
    void twoOffersForOneMotionAreNeverGuessedBetween() {
        var other = program("other", "Other", "resell");
        assertThat(resolve(DAY, "resell", null, LEVELS, other)).isInstanceOf(Open.class);
        assertThat(resolve(DAY, "resell", "other", LEVELS, other)).isInstanceOf(Found.class);
    }

    @Test
    void aSaleBeforeTheEnrolmentIsHeld() {
        var late = new Part(LEVELS, enrolled(DAY.plusDays(1)));
        assertThat(Resolution.of(DAY, "resell", null, List.of(late)))
                .isEqualTo(new Open("The partner was enrolled in Levels on 2026-04-01, after 2026-03-31"));
    }

    @Test
    void aSaleInASuspensionIsHeldAndOneBesideItIsNot() {
        var pause = new DateRange(DAY, DAY.plusDays(2));
        var part = List.of(new Part(LEVELS, enrolled(STARTS.minusYears(1)), List.of(pause)));
        assertThat(Resolution.of(DAY, "resell", null, part))
                .isEqualTo(new Open(
                        "The partner was suspended or gone on 2026-03-31; lift the suspension if it is to earn"));
        assertThat(Resolution.of(DAY.minusDays(1), "resell", null, part)).isInstanceOf(Found.class);
        assertThat(Resolution.of(DAY.plusDays(2), "resell", null, part)).isInstanceOf(Found.class);
    }

    @Test
    void theTierOfTheDayCountsAndTheLowestBeforeTheFirst() {
        var found = (Found) resolve(DAY, "resell", null, LEVELS);
        assertThat(found.tierOn(LocalDate.of(2026, 3, 31))).isEqualTo("silver");
        assertThat(found.tierOn(LocalDate.of(2026, 4, 1))).isEqualTo("gold");
        assertThat(found.tierOn(LocalDate.of(2025, 6, 30))).isEqualTo("learning");
    }

    private static Resolution resolve(
            LocalDate day, String motion, @Nullable String named, PublishedProgram... programs) {
        var parts = List.of(programs).stream()
                .map(p -> new Part(p, enrolled(STARTS.minusYears(1))))
                .toList();
        return Resolution.of(day, motion, named, parts);
    }

    private static Enrolled enrolled(LocalDate since) {
        var tiers = List.of(
                new DatedTier("silver", LocalDate.of(2025, 7, 1)), new DatedTier("gold", LocalDate.of(2026, 4, 1)));
        return new Enrolled(UUID.randomUUID(), UUID.randomUUID(), since, tiers);
    }

    private static PublishedProgram program(String code, String name, String motion) {
        var offer = new Offer(motion, "Offer", new PluginId("rate-table", 1), JsonNodeFactory.instance.objectNode());
        var tiers = List.of(new Tier("learning", "Learning"), new Tier("silver", "Silver"), new Tier("gold", "Gold"));
        var version = new Version(UUID.randomUUID(), 1, STARTS, tiers, List.of(offer), RegistrationPolicy.USUAL);
        return new PublishedProgram(UUID.randomUUID(), code, name, List.of(version));
    }
}
