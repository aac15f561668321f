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
     * warnings (null: there were none).
     */
    public record Publication(
            int number,
            LocalDate from,
            String digest,
            Instant publishedAt,
            @Nullable UUID publishedBy,
            @Nullable String word) {}

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
        var version = program.versions().stream().filter(each -> each.number() == number);
        var stored = versions.numbered(program.id(), number);
        return version.findFirst()
                .flatMap(found -> stored.map(row -> new VersionPage(program, found, publication(row), row.file())))
                .orElseThrow(() -> new Problem(
                        ProgramProblem.UNKNOWN_PROGRAM_VERSION, "Look for its number on the page of the program."));
    }

    private PublishedProgram program(String code) {
        return loading.all().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(ReadingPrograms::unknown);
    }

    private static Publication publication(ProgramVersion row) {
        return new Publication(
                row.number(), row.from(), row.digest(), row.publishedAt(), row.publishedBy(), row.word());
    }

    static Problem unknown() {
        return new Problem(ProgramProblem.UNKNOWN_PROGRAM, "Look for its code in the list of programs.");
    }

    private static Page page(PublishedProgram program, List<ProgramVersions.Head> heads, LocalDate today) {
        var publications = heads.stream()
                .filter(head -> head.programId().equals(program.id()))
                .map(head -> new Publication(
                        head.number(), head.from(), head.digest(), head.publishedAt(), head.publishedBy(), head.word()))
                .toList()
                .reversed();
        return new Page(program, publications, program.inForce(today));
    }
}
