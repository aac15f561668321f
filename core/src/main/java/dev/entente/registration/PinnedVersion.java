package dev.entente.registration;

import dev.entente.program.PublishedProgram;
import dev.entente.program.Version;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

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

    static PinnedVersion of(PublishedProgram program, Version version) {
        return new PinnedVersion(program.code(), version.number(), version.from());
    }
}
