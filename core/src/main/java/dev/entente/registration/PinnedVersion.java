package dev.entente.registration;

import dev.entente.program.Business.Approved;
import dev.entente.program.PublishedProgram;
import dev.entente.program.Version;
import dev.entente.registration.Registration.State;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The version of a program that was in force for a registration when it was approved, and since when: it stays whatever is published
 * later.
 *
 * @param program the program's code
 */
@Embeddable
public record PinnedVersion(
        @Column(name = "version_program") String program,
        @Column(name = "version_number") Integer number,
        @Column(name = "version_since") LocalDate since) {

    /** What of a registration decides on the version that its deal goes by; null where none was in force, or that was not kept yet. */
    public static @Nullable Approved approved(Registration it) {
        var pinned = it.pinned();
        var protection = it.protection();
        return pinned == null || protection == null
                ? null
                : new Approved(it.number(), protection.from(), pinned.program(), pinned.number());
    }

    /**
     * Whether business of a day goes by what was approved with a registration: it held on the day, or its deal was won by then, and this
     * is business of that deal, or with its customer.
     */
    public static boolean standsBehind(Registration it, LocalDate day, boolean isItsOwn) {
        var protection = it.protection();
        return protection != null
                && !protection.from().isAfter(day)
                && (it.heldOn(day) || isItsOwn && it.state() == State.CONVERTED);
    }

    static PinnedVersion of(PublishedProgram program, Version version) {
        return new PinnedVersion(program.code(), version.number(), version.from());
    }
}
