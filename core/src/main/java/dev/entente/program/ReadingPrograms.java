package dev.entente.program;

import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows programs, their versions and their files. */
@ApplicationScoped
@Transactional
public class ReadingPrograms {

    @Inject
    LoadingPrograms loading;

    @Inject
    ProgramVersions versions;

    @Inject
    CurrentTenant tenant;

    /** A program with its versions, the newest first, and the one that counts today (none: nothing is in force yet). */
    public record Page(PublishedProgram program, List<Publication> publications, Optional<Version> inForce) {}

    /**
     * When a version was published, from when it holds, by whom (null: it came with the tenant), and why although there were
     * warnings (null: there were none); and whether it was withdrawn.
     */
    public record Publication(
            int number,
            LocalDate from,
            String digest,
            Instant publishedAt,
            @Nullable UUID publishedBy,
            @Nullable String word,
            @Nullable Withdrawn withdrawn) {

        /** Whether it was not withdrawn. */
        public boolean stands() {
            return withdrawn == null;
        }
    }

    /** That it was withdrawn before its first day: when, by whom, and why. */
    public record Withdrawn(Instant at, @Nullable UUID by, String because) {}

    @Requires(ProgramPermissions.READ)
    public List<Page> list() {
        var heads = versions.heads();
        var today = tenant.today();
        return loading.all().stream()
                .map(program -> page(program, heads, today))
                .toList();
    }

    @Requires(ProgramPermissions.READ)
    public Page open(String code) {
        return page(program(code), versions.heads(), tenant.today());
    }

    /** A version, in force or not, with its file letter by letter. */
    public record VersionPage(PublishedProgram program, Version version, Publication publication, String file) {}

    @Requires(ProgramPermissions.READ)
    public VersionPage version(String code, int number) {
        var program = program(code);
        var head = versions.heads().stream()
                .filter(each -> each.programId().equals(program.id()) && each.number() == number)
                .findFirst()
                .orElseThrow(ReadingPrograms::unknownVersion);
        var file = versions.numbered(program.id(), number)
                .orElseThrow(ReadingPrograms::unknownVersion)
                .file();
        return new VersionPage(program, loading.version(head), publication(head), file);
    }

    private PublishedProgram program(String code) {
        return loading.all().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(ReadingPrograms::unknown);
    }

    private static Publication publication(ProgramVersions.Head head) {
        var at = head.withdrawnAt();
        var because = head.because();
        return new Publication(
                head.number(),
                head.from(),
                head.digest(),
                head.publishedAt(),
                head.publishedBy(),
                head.word(),
                at == null || because == null ? null : new Withdrawn(at, head.withdrawnBy(), because));
    }

    static Problem unknownVersion() {
        return new Problem(ProgramProblem.UNKNOWN_PROGRAM_VERSION, "Look for its number on the page of the program.");
    }

    static Problem unknown() {
        return new Problem(ProgramProblem.UNKNOWN_PROGRAM, "Look for its code in the list of programs.");
    }

    private static Page page(PublishedProgram program, List<ProgramVersions.Head> heads, LocalDate today) {
        var publications = heads.stream()
                .filter(head -> head.programId().equals(program.id()))
                .map(ReadingPrograms::publication)
                .toList()
                .reversed();
        return new Page(program, publications, program.inForce(today));
    }
}
