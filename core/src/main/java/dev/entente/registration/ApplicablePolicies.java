package dev.entente.registration;

import dev.entente.identity.Internal;
import dev.entente.program.Enrolled;
import dev.entente.program.LoadingEnrolments;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.PublishedProgram;
import dev.entente.program.RegistrationPolicy;
import dev.entente.program.Version;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
        return on(partnerId, new Asked(program, motion, tenant.today()));
    }

    /** What was promised on the day that is asked for. */
    RegistrationPolicy on(UUID partnerId, Asked asked) {
        var enrolled = enrolments.of(List.of(partnerId)).getOrDefault(partnerId, List.of());
        return of(programs.all(), enrolled, asked);
    }

    /** The program and motion of a claim, where they are known, and the day. */
    record Asked(@Nullable String program, @Nullable String motion, LocalDate day) {}

    /**
     * Of the programs that the partner is in on the day: the one that the claim names, or else the one with an offer for
     * its motion, or else the first by code. A partner in no program gets what is usual.
     */
    static RegistrationPolicy of(List<PublishedProgram> programs, List<Enrolled> enrolled, Asked asked) {
        var joined = programs.stream()
                .filter(program -> isIn(program, enrolled, asked.day()))
                .sorted(Comparator.comparing(
                                (PublishedProgram program) -> !program.code().equals(asked.program()))
                        .thenComparing(program -> !offers(program, asked))
                        .thenComparing(PublishedProgram::code));
        return joined.map(program -> program.inForce(asked.day()))
                .flatMap(Optional::stream)
                .map(Version::registration)
                .findFirst()
                .orElse(RegistrationPolicy.USUAL);
    }

    private static boolean isIn(PublishedProgram program, List<Enrolled> enrolled, LocalDate day) {
        return enrolled.stream().anyMatch(each -> each.programId().equals(program.id()) && each.isOn(day));
    }

    private static boolean offers(PublishedProgram program, Asked asked) {
        var motion = asked.motion();
        return motion != null
                && program.inForce(asked.day())
                        .filter(version -> version.offer(motion).isPresent())
                        .isPresent();
    }
}
