package dev.entente.program;

import dev.entente.audit.Audit;
import dev.entente.catalog.KnowingPlugins;
import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.measure.Measures;
import dev.entente.plugin.Models;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import dev.entente.rate.FindingRates;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Publishes program files as versions. A version may begin on any day, also one that has passed; from that day on it
 * stands in place of all that were published before it. A file that says what the newest version says is not published
 * again.
 */
@ApplicationScoped
@Transactional
public class PublishingPrograms {

    @Inject
    Programs programs;

    @Inject
    ProgramVersions versions;

    @Inject
    Models models;

    @Inject
    Measures measures;

    @Inject
    KnowingPlugins plugins;

    @Inject
    FindingRates rates;

    @Inject
    Promised promised;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Inject
    Event<ProgramPublished> event;

    /** What became of a file, and what it changes against the newest version. */
    public sealed interface Outcome {

        String program();

        List<String> changes();

        /** It is the version of this number now. */
        record Published(String program, int version, List<String> changes) implements Outcome {}

        /** It says what the version of this number says already. */
        record Unchanged(String program, int version) implements Outcome {

            @Override
            public List<String> changes() {
                return List.of();
            }
        }

        /** It would be the version of this number, had it not been a trial. */
        record Tried(String program, int version, List<String> changes, List<Finding> warnings) implements Outcome {}
    }

    /** Publishes a file; where the linter warns of something, only with a word on why it is meant. */
    @Requires(ProgramPermissions.PUBLISH)
    public Outcome publish(String yaml, @Nullable String word) {
        refuseUnapproved();
        return published(yaml, word, null);
    }

    private void refuseUnapproved() {
        if (!versions.versionReview().map(VersionReview::isRequired).orElse(false)) return;
        throw new Problem(ProgramProblem.REVIEW_IS_REQUIRED, "Keep it as a draft, and ask for its review.");
    }

    /** The same, as the version after this one: refused where another one came meanwhile. */
    @Requires(ProgramPermissions.PUBLISH)
    public Outcome publishAfter(int begun, String yaml, @Nullable String word) {
        refuseUnapproved();
        return published(yaml, word, begun);
    }

    /** The same, of what was approved or needs nobody's approval; begun with none where the program is new. */
    @Requires(ProgramPermissions.PUBLISH)
    public Outcome publishReviewed(int begun, String yaml, @Nullable String word) {
        return published(yaml, word, begun);
    }

    /** The same file from another first day on. */
    @Requires(ProgramPermissions.PUBLISH)
    public String dated(String yaml, LocalDate day) {
        var tree = ProgramText.read(yaml, new Findings());
        return tree instanceof ObjectNode object
                ? ChangedFile.of(yaml, object.deepCopy().put("from", day.toString()))
                : yaml;
    }

    /** What would become of a file. */
    @Requires(ProgramPermissions.PUBLISH)
    public Outcome check(String yaml) {
        return tried(yaml);
    }

    /** The same for whoever drafts. */
    @Requires(ProgramPermissions.DRAFT)
    public Outcome tried(String yaml) {
        var file = read(yaml);
        var known = programs.byCode(file.code());
        var standing = known.flatMap(program -> versions.standing(program.id()));
        var next = next(known.flatMap(program -> versions.latest(program.id())));
        return unchanged(file, standing).orElseGet(() -> {
            var changes = changes(file, standing);
            return new Outcome.Tried(file.code(), next, changes, odd(file));
        });
    }

    /** The first program of a tenant that is being opened; where something is odd about it, with a word on why it is meant. */
    @Internal
    public void begin(String yaml, @Nullable String word) {
        published(yaml, word, null);
    }

    // The rename waits for whoever else publishes this program, so that what is read behind it is the newest version.
    private Outcome published(String yaml, @Nullable String word, @Nullable Integer after) {
        var file = read(yaml);
        var tenant = Scope.current().tenantId();
        var id = Program.id(tenant, file.code());
        programs.insertUnlessKnown(tenant, id, file.code(), file.name());
        programs.rename(id, file.name());
        var latest = versions.latest(id);
        var standing = versions.standing(id);
        return unchanged(file, standing).orElseGet(() -> {
            if (after != null)
                refuseUnless(after, standing.map(ProgramVersion::number).orElse(0));
            var warnings = odd(file);
            if (!warnings.isEmpty()) refuseWithout(word, warnings);
            var version = new ProgramVersion(Ids.next(), id, next(latest), file, yaml);
            version.publishedAt = clock.instant();
            version.publishedBy = Scope.current().memberId();
            version.word = warnings.isEmpty() ? null : word;
            versions.insert(version);
            var changes = changes(file, standing);
            record(version, changes, warnings);
            event.fire(new ProgramPublished(version.id()));
            return new Outcome.Published(file.code(), version.number(), changes);
        });
    }

    private static void refuseUnless(int begun, int newest) {
        if (begun == newest) return;
        var detail = "Version " + newest + " is the newest now. Look at what is different from it.";
        throw new Problem(ProgramProblem.PUBLISHED_MEANWHILE, detail);
    }

    private ProgramFile read(String yaml) {
        return ProgramFile.read(yaml, TermsReading.of(models, measures, plugins));
    }

    private static Optional<Outcome> unchanged(ProgramFile file, Optional<ProgramVersion> latest) {
        return latest.filter(version -> version.digest().equals(file.digest()))
                .map(version -> new Outcome.Unchanged(file.code(), version.number()));
    }

    private static int next(Optional<ProgramVersion> latest) {
        return 1 + latest.map(ProgramVersion::number).orElse(0);
    }

    private List<String> changes(ProgramFile file, Optional<ProgramVersion> latest) {
        var before = latest.map(ProgramVersion::content).map(ProgramFile::ofContent);
        var changes = new ArrayList<>(ProgramChanges.between(before.orElse(null), file, terms()::record));
        UnderWay.of(file, promised.registrations(file.code())).ifPresent(changes::add);
        return changes;
    }

    private List<Finding> odd(ProgramFile file) {
        var odd = new ArrayList<>(terms().lint(file));
        RatesText.unheard(file.rates(), rates::sources).ifPresent(odd::add);
        return List.copyOf(odd);
    }

    private TermsReading terms() {
        return TermsReading.of(models, measures);
    }

    private static void refuseWithout(@Nullable String word, List<Finding> warnings) {
        if (word == null || word.isBlank()) {
            var detail = "Change what is odd, or say in a word why it is meant.";
            throw new Problem(ProgramProblem.ODD_PROGRAM_FILE, detail, warnings);
        }
        new Findings().line("/word", word, 500).refuse(ProgramProblem.ODD_PROGRAM_FILE);
    }

    private void record(ProgramVersion version, List<String> changes, List<Finding> warnings) {
        record Publication(
                int version,
                String from,
                String digest,
                List<String> changes,
                List<Finding> warnings,
                @Nullable String word) {}
        var after = new Publication(
                version.number(), version.from().toString(), version.digest(), changes, warnings, version.word);
        audit.record("program.published", "program", version.programId(), null, after);
    }
}
