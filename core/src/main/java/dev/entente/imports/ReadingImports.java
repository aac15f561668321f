package dev.entente.imports;

import dev.entente.identity.NamingMembers;
import dev.entente.identity.Requires;
import dev.entente.imports.ImportBatch.State;
import dev.entente.problem.Problem;
import dev.entente.table.Format;
import dev.entente.table.Written;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows imports: how far they are, what is wrong with rows, what they brought and what was left of it. */
@ApplicationScoped
@Transactional
@Requires(ImportPermissions.RUN)
public class ReadingImports {

    private static final int MOST_LEFT = 200;

    @Inject
    Imports imports;

    @Inject
    NamingMembers members;

    @Inject
    ErrorFiles errors;

    /** An import with the names of those who had a hand in it; null: the system, or nobody yet. */
    public record Line(
            ImportBatch batch,
            @Nullable String uploader,
            @Nullable String committer,
            @Nullable String undoer) {}

    public Line open(UUID id) {
        return named(List.of(imports.byId(id).orElseThrow(ReadingImports::unknown)))
                .getFirst();
    }

    /** Newest first. */
    public List<Line> list(int offset, int limit) {
        if (limit == 0) return List.of();
        return named(imports.page(Limit.range(offset + 1L, (long) offset + limit)));
    }

    public int count() {
        return Math.toIntExact(imports.count());
    }

    /** Newest first, older than the given one. */
    public List<Line> before(@Nullable UUID before, int limit) {
        return named(before == null ? imports.page(Limit.of(limit)) : imports.before(before, Limit.of(limit)));
    }

    /** The last import of the very same file that was taken in, if it is none other than this. */
    public Optional<Line> same(ImportBatch batch) {
        var same = batch.sameAs();
        return same == null
                ? Optional.empty()
                : imports.byId(same).map(known -> named(List.of(known)).getFirst());
    }

    /** In the order of the file, behind this row. */
    public List<BadRow> badRows(UUID id, int after, int limit) {
        known(id);
        return imports.badRows(id, after, Limit.of(limit));
    }

    public List<BadRow> badRowsPage(UUID id, int offset, int limit) {
        known(id);
        return limit == 0 ? List.of() : imports.badRowsPage(id, Limit.range(offset + 1L, (long) offset + limit));
    }

    public int countBadRows(UUID id) {
        known(id);
        return Math.toIntExact(imports.countBadRows(id));
    }

    /** What could not be given back, and why; the first two hundred. */
    public List<ImportItem> left(UUID id) {
        known(id);
        return imports.left(id, Limit.of(MOST_LEFT));
    }

    /** Some of what it brought, for people to look at. */
    public List<ImportItem> brought(UUID id, int most) {
        known(id);
        return imports.items(id, Limit.of(most));
    }

    /** The file with a column more that says what to mend; only the rows that are wrong, or all. */
    public ErrorFile errorFile(UUID id, boolean all) {
        return errors.of(known(id), all);
    }

    /** A file of this kind that can be filled in. */
    public Written.Body sample(String kind, Format format) {
        return Samples.of(Kind.of(kind), format);
    }

    private ImportBatch known(UUID id) {
        return imports.byId(id).orElseThrow(ReadingImports::unknown);
    }

    private List<Line> named(List<ImportBatch> batches) {
        var ids = batches.stream()
                .flatMap(batch -> Stream.of(
                        Optional.ofNullable(batch.uploadedBy),
                        Optional.ofNullable(batch.committedBy),
                        Optional.ofNullable(batch.undoneBy)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        var names = members.names(ids);
        return batches.stream()
                .map(batch -> new Line(
                        batch,
                        name(names, batch.uploadedBy),
                        name(names, batch.committedBy),
                        name(names, batch.undoneBy)))
                .toList();
    }

    private static @Nullable String name(Map<UUID, String> names, @Nullable UUID id) {
        return id == null ? null : names.get(id);
    }

    static Problem unknown() {
        return new Problem(ImportProblem.UNKNOWN_IMPORT, "Look for it in the list of imports.");
    }

    /** "checked", as it stands in a sentence. */
    public static String words(State state) {
        return switch (state) {
            case UPLOADED -> "uploaded";
            case CHECKING -> "being checked";
            case CHECKED -> "checked";
            case COMMITTING -> "being imported";
            case STOPPED -> "stopped";
            case COMMITTED -> "imported";
            case UNDOING -> "being undone";
            case UNDONE -> "undone";
        };
    }
}
