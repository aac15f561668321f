package dev.entente.registration;

import dev.entente.identity.Internal;
import dev.entente.program.ApplicableVersion;
import dev.entente.program.Business;
import dev.entente.program.Enrolled;
import dev.entente.program.LoadingEnrolments;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.PublishedProgram;
import dev.entente.program.RegistrationPolicy;
import dev.entente.program.Version;
import dev.entente.registration.Registration.State;
import dev.entente.registration.RegistrationPage.Applying;
import dev.entente.registration.Rest.Resting;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Finds what is promised today to a partner that registers a deal. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ApplicablePolicies {

    @Inject
    LoadingPrograms programs;

    @Inject
    LoadingEnrolments enrolments;

    @Inject
    CurrentTenant tenant;

    RegistrationPolicy today(UUID partnerId, @Nullable String program, @Nullable String motion) {
        return today(partnerId).apply(program, motion);
    }

    /** What is promised to a partner by program and motion, where they are known; asked for once, however many follow. */
    BiFunction<@Nullable String, @Nullable String, RegistrationPolicy> today(UUID partnerId) {
        var enrolled = enrolments.of(List.of(partnerId)).getOrDefault(partnerId, List.of());
        var all = programs.all();
        var day = tenant.today();
        return (program, motion) -> of(all, enrolled, new Asked(program, motion, day));
    }

    /** The one of a partner's own for a customer that rests longest, each for as long as its own program says. */
    Optional<Resting> resting(UUID partnerId, List<Registration> own) {
        if (own.stream().noneMatch(each -> Rest.again(each, 0).isPresent())) return Optional.empty();
        var policies = today(partnerId);
        return Rest.of(
                own, each -> policies.apply(each.program(), each.motion()).rest(), tenant.today());
    }

    /** The version whose policy holds today, and of which program; none where the partner is in none. */
    Optional<PinnedVersion> pinned(Registration registration) {
        var partnerId = registration.partnerId();
        var enrolled = enrolments.of(List.of(partnerId)).getOrDefault(partnerId, List.of());
        return pinned(
                programs.all(), enrolled, new Asked(registration.program(), registration.motion(), tenant.today()));
    }

    /** The version by which the deal of one that protects would be paid and priced today; none of others. */
    Optional<Applying> applying(Registration registration) {
        var approved = PinnedVersion.approved(registration);
        if (approved == null || registration.state() != State.APPROVED) return Optional.empty();
        var business = new Business(approved.on(), approved);
        return programs.all().stream()
                .filter(program -> program.code().equals(approved.program()))
                .findFirst()
                .flatMap(program -> program.inForce(tenant.today(), business)
                        .map(version -> new Applying(program.code(), version.number(), version.from())));
    }

    static Optional<PinnedVersion> pinned(List<PublishedProgram> programs, List<Enrolled> enrolled, Asked asked) {
        return version(programs, enrolled, asked)
                .flatMap(version -> programs.stream()
                        .filter(program -> program.versions().contains(version))
                        .findFirst()
                        .map(program -> PinnedVersion.of(program, version)));
    }

    /** The program and motion of a claim, where they are known, and the day. */
    record Asked(@Nullable String program, @Nullable String motion, LocalDate day) {}

    /**
     * Of the programs that the partner is in on the day: the one that the claim names, or else the one with an offer for
     * its motion, or else the first by code. A partner in no program gets what is usual.
     */
    static RegistrationPolicy of(List<PublishedProgram> programs, List<Enrolled> enrolled, Asked asked) {
        return version(programs, enrolled, asked).map(Version::registration).orElse(RegistrationPolicy.USUAL);
    }

    private static Optional<Version> version(List<PublishedProgram> programs, List<Enrolled> enrolled, Asked asked) {
        return new ApplicableVersion(asked.program(), asked.motion(), asked.day()).of(programs, enrolled);
    }
}
