package dev.entente.program;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the version whose policies hold for a partner on a day. Of the programs that it is in: the one that is named, or else
 * the one with an offer for the motion, or else the first by code.
 */
public record ApplicableVersion(
        @Nullable String program, @Nullable String motion, LocalDate day) {

    public Optional<Version> of(List<PublishedProgram> programs, List<Enrolled> enrolled) {
        var joined = programs.stream()
                .filter(each -> isIn(each, enrolled))
                .sorted(Comparator.comparing(
                                (PublishedProgram each) -> !each.code().equals(program))
                        .thenComparing(each -> !offers(each))
                        .thenComparing(PublishedProgram::code));
        return joined.map(each -> each.inForce(day)).flatMap(Optional::stream).findFirst();
    }

    private boolean isIn(PublishedProgram program, List<Enrolled> enrolled) {
        return enrolled.stream().anyMatch(each -> each.programId().equals(program.id()) && each.isOn(day));
    }

    private boolean offers(PublishedProgram program) {
        var wanted = motion;
        return wanted != null
                && program.inForce(day)
                        .filter(version -> version.offer(wanted).isPresent())
                        .isPresent();
    }
}
