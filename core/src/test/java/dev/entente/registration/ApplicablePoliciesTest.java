package dev.entente.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.PluginId;
import dev.entente.program.Enrolled;
import dev.entente.program.Offer;
import dev.entente.program.PublishedProgram;
import dev.entente.program.RegistrationPolicy;
import dev.entente.program.Version;
import dev.entente.registration.ApplicablePolicies.Asked;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class ApplicablePoliciesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final UUID PARTNER = UUID.randomUUID();

    private final PublishedProgram alpha = program("alpha", "resell", 30);
    private final PublishedProgram beta = program("beta", "referral", 60);

    @Test
    void aPartnerInNoProgramGetsWhatIsUsual() {
        assertThat(ApplicablePolicies.of(List.of(alpha, beta), List.of(), new Asked("alpha", "resell", DAY)))
                .isEqualTo(RegistrationPolicy.USUAL);
    }

    @Test
    void theProgramThatIsNamedCountsBeforeTheOneWithTheMotion() {
        assertThat(days("beta", "resell")).isEqualTo(60);
        assertThat(days(null, "referral")).isEqualTo(60);
        assertThat(days(null, "services")).isEqualTo(30);
        assertThat(days(null, null)).isEqualTo(30);
    }

    @Test
    void aProgramThatWasNotYetInForceCountsForNothing() {
        var enrolled = List.of(in(alpha));
        assertThat(ApplicablePolicies.of(List.of(alpha), enrolled, new Asked(null, null, DAY.minusYears(9))))
                .isEqualTo(RegistrationPolicy.USUAL);
    }

    @Test
    void theVersionOfTheProgramThatCountsOnTheDayIsPinned() {
        var first = beta.versions().getFirst();
        var second = new Version(UUID.randomUUID(), 2, DAY, List.of(), first.offers(), first.registration());
        var grown = new PublishedProgram(beta.id(), beta.code(), beta.name(), List.of(first, second));
        var programs = List.of(alpha, grown);
        var enrolled = List.of(in(alpha), in(grown));
        assertThat(ApplicablePolicies.pinned(programs, enrolled, new Asked(null, "referral", DAY.minusDays(1))))
                .contains(new PinnedVersion("beta", 1, first.from()));
        assertThat(ApplicablePolicies.pinned(programs, enrolled, new Asked(null, "referral", DAY)))
                .contains(new PinnedVersion("beta", 2, DAY));
        assertThat(ApplicablePolicies.pinned(programs, List.of(), new Asked("beta", "referral", DAY)))
                .isEmpty();
    }

    private int days(@Nullable String program, @Nullable String motion) {
        var enrolled = List.of(in(alpha), in(beta));
        return ApplicablePolicies.of(List.of(beta, alpha), enrolled, new Asked(program, motion, DAY))
                .protection();
    }

    private static Enrolled in(PublishedProgram program) {
        return new Enrolled(PARTNER, program.id(), DAY.minusYears(1), List.of());
    }

    private static PublishedProgram program(String code, String motion, int days) {
        var usual = RegistrationPolicy.USUAL;
        var policy = new RegistrationPolicy(
                days,
                usual.meeting(),
                usual.reminders(),
                usual.checks(),
                usual.purchases(),
                usual.rest(),
                usual.automatic());
        var offer = new Offer(motion, code, new PluginId("rate-table", 1), JsonNodeFactory.instance.objectNode());
        var version = new Version(UUID.randomUUID(), 1, DAY.minusYears(2), List.of(), List.of(offer), policy);
        return new PublishedProgram(UUID.randomUUID(), code, code, List.of(version));
    }
}
