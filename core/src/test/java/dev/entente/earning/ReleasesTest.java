package dev.entente.earning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.PluginId;
import dev.entente.attribution.Credited;
import dev.entente.earning.Release.At;
import dev.entente.earning.Releases.Wanted;
import dev.entente.earning.Resolution.Part;
import dev.entente.program.Business;
import dev.entente.program.Enrolled;
import dev.entente.program.Offer;
import dev.entente.program.PublishedProgram;
import dev.entente.program.RegistrationPolicy;
import dev.entente.program.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/** A held sale says what would release it, and where that is done. */
class ReleasesTest {

    private static final LocalDate STARTS = LocalDate.of(2024, 1, 5);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final UUID PARTNER = new UUID(1, 2);
    private static final PublishedProgram LEVELS = program("levels", "Levels", "resell");
    private static final PublishedProgram LISTING = program("listing", "Listing", "marketplace");

    @Test
    void aPartnerWithoutAProgramIsEnrolledWhereTheMotionIsOffered() {
        assertThat(of(wanted(DAY, "resell")))
                .containsExactly(new Release(
                        "Enrol the partner in Levels from 2026-03-31 or earlier", At.PARTNER, PARTNER.toString()));
        assertThat(of(wanted(DAY, "services")))
                .containsExactly(new Release(
                        "Publish a program with an offer for services that is in force on 2026-03-31",
                        At.PROGRAMS,
                        ""));
    }

    @Test
    void aProgramThatBeganLaterOrDoesNotOfferTheMotionIsPublishedAnew() {
        assertThat(of(wanted(STARTS.minusDays(1), "resell"), in(LEVELS, STARTS)))
                .containsExactly(
                        new Release("Let a version of Levels begin on 2024-01-04 or earlier", At.PROGRAM, "levels"));
        assertThat(of(wanted(DAY, "services"), in(LEVELS, STARTS), in(LISTING, STARTS)))
                .extracting(Release::words)
                .containsExactly(
                        "Publish an offer for services in Levels that begins on 2026-03-31 or earlier",
                        "Publish an offer for services in Listing that begins on 2026-03-31 or earlier");
    }

    @Test
    void anEnrolmentThatBeganLaterIsMoved() {
        assertThat(of(wanted(DAY, "resell"), in(LEVELS, DAY.plusDays(1))))
                .containsExactly(new Release(
                        "Let the enrolment in Levels begin on 2026-03-31 or earlier", At.PARTNER, PARTNER.toString()));
    }

    @Test
    void ofTwoProgramsTheSaleNamesOne() {
        var other = program("other", "Other", "resell");
        assertThat(of(wanted(DAY, "resell"), in(LEVELS, STARTS), in(other, STARTS)))
                .extracting(Release::words)
                .containsExactly("Report it again with its program: levels or other");
        var named = new Wanted(DAY, Business.NEW, "resell", "listing", PARTNER, "INV-1");
        assertThat(of(named, in(LEVELS, STARTS))).extracting(Release::at).containsExactly(At.PROGRAMS);
    }

    @Test
    void whatTheTermsDoNotSpeakOfIsAMatterOfTheTermsOrOfTheReport() {
        assertThat(of(wanted(DAY, "resell"), in(LEVELS, STARTS)))
                .extracting(Release::words)
                .containsExactly(
                        "Publish terms of “Offer” that speak of it, in force on 2026-03-31",
                        "Or report INV-1 as it really was");
    }

    @Test
    void aModelThatIsMissingIsInstalled() {
        var nowhere = new Releases(none(), List.of(LEVELS), _ -> false);
        assertThat(nowhere.terms(wanted(DAY, "resell"), List.of(in(LEVELS, STARTS))))
                .containsExactly(
                        new Release("Install the plugin that brings the model model, version 1", At.PLUGINS, "model"));
    }

    private static List<Release> of(Wanted sale, Part... parts) {
        return new Releases(none(), List.of(LEVELS, LISTING), _ -> true).terms(sale, List.of(parts));
    }

    private static Facts none() {
        return new Facts(
                Map.of(),
                Map.of(),
                new Credited(Map.of()),
                Map.of(),
                Map.of(),
                Map.of(),
                Map::of,
                Map.of(),
                Conversions.NONE);
    }

    private static Wanted wanted(LocalDate on, String motion) {
        return new Wanted(on, Business.NEW, motion, null, PARTNER, "INV-1");
    }

    private static Part in(PublishedProgram program, LocalDate since) {
        return new Part(program, new Enrolled(PARTNER, program.id(), since, List.of()));
    }

    private static PublishedProgram program(String code, String name, String motion) {
        var offer = new Offer(motion, "Offer", new PluginId("model", 1), JsonNodeFactory.instance.objectNode());
        var version = new Version(UUID.randomUUID(), 1, STARTS, List.of(), List.of(offer), RegistrationPolicy.USUAL);
        return new PublishedProgram(UUID.randomUUID(), code, name, List.of(version));
    }
}
