package dev.entente.imports;

import dev.entente.imports.Mapping.Days;
import dev.entente.imports.Mapping.Decimals;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What imports look like over REST. */
final class ImportResourceBodies {

    private ImportResourceBodies() {}

    /** Which column is which field, by the names in the header; and what stands for fields that have none. */
    public record Mapped(
            Map<String, String> columns,
            @Nullable Map<String, String> constants,
            @Nullable String days,
            @Nullable String decimals) {

        static Mapped of(Mapping mapping, List<String> header) {
            var columns = new HashMap<String, String>();
            mapping.columns().forEach((field, place) -> columns.put(field, header.get(place)));
            return new Mapped(
                    columns,
                    mapping.constants(),
                    mapping.days().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    mapping.decimals().name().toLowerCase(Locale.ROOT));
        }

        Mapping mapping(List<String> header) {
            var places = new HashMap<String, Integer>();
            var findings = new Findings();
            columns.forEach((field, name) -> {
                int place = name == null ? -1 : header.indexOf(name);
                if (place < 0) findings.add("/columns/" + field, "The file has no column \u201c" + name + "\u201d");
                places.put(field, place);
            });
            findings.refuse(ImportProblem.UNCLEAR_IMPORT);
            return new Mapping(places, constants == null ? Map.of() : constants, dates(), cents());
        }

        private Days dates() {
            return switch (days) {
                case null -> Days.DAY_FIRST;
                case "day-first" -> Days.DAY_FIRST;
                case "month-first" -> Days.MONTH_FIRST;
                default -> throw Problem.field(ImportProblem.UNCLEAR_IMPORT, "/days", "Use day-first or month-first");
            };
        }

        private Decimals cents() {
            return switch (decimals) {
                case null -> Decimals.POINT;
                case "point" -> Decimals.POINT;
                case "comma" -> Decimals.COMMA;
                default -> throw Problem.field(ImportProblem.UNCLEAR_IMPORT, "/decimals", "Use point or comma");
            };
        }
    }

    /** Which row is left out, as a spreadsheet counts. */
    public record LeftOut(int row) {}

    /** Whether the good rows go in without the bad ones. */
    public record Commit(@Nullable Boolean skipBadRows) {}

    /** An import as it stands. */
    public record Shown(
            UUID id,
            String number,
            String kind,
            String state,
            String file,
            long size,
            String format,
            List<String> header,
            List<List<String>> sample,
            int rows,
            Mapped mapping,
            List<String> missing,
            List<String> unused,
            boolean remembered,
            @Nullable UUID sameAs,
            @Nullable Tally expected,
            @Nullable Tally outcome,
            @Nullable Undone undone,
            List<ShownLeft> left,
            @Nullable UUID job,
            @Nullable String uploadedBy,
            Instant uploadedAt,
            @Nullable Instant committedAt,
            @Nullable Instant undoneAt) {

        static Shown of(ReadingImports.Line line, List<ImportItem> left) {
            var batch = line.batch();
            var header = batch.header();
            var mapping = batch.mapping();
            return new Shown(
                    batch.id(),
                    batch.number(),
                    batch.kind().code(),
                    batch.state().name().toLowerCase(Locale.ROOT),
                    batch.fileName(),
                    batch.fileSize(),
                    batch.format(),
                    header,
                    batch.sample(),
                    batch.total(),
                    Mapped.of(mapping, header),
                    mapping.missing(batch.kind()).stream().map(Field::code).toList(),
                    mapping.unused(header),
                    batch.rememberedAt() != null,
                    batch.sameAs(),
                    batch.expected(),
                    batch.outcome(),
                    batch.undone(),
                    left.stream().map(ShownLeft::of).toList(),
                    batch.jobId(),
                    line.uploader(),
                    batch.uploadedAt(),
                    batch.committedAt(),
                    batch.undoneAt());
        }
    }

    /** One thing to mend. */
    public record ShownFinding(@Nullable String column, String field, String value, String detail) {}

    /** A row with all that is to mend in it. */
    public record ShownRow(int row, List<ShownFinding> findings) {

        static ShownRow of(BadRow row, List<String> header) {
            return new ShownRow(
                    row.row(),
                    row.findings().stream()
                            .map(finding -> new ShownFinding(
                                    column(finding, header), finding.field(), finding.value(), finding.says()))
                            .toList());
        }

        private static @Nullable String column(Finding finding, List<String> header) {
            return finding.column() < 0 || finding.column() >= header.size() ? null : header.get(finding.column());
        }
    }

    /** A record that undoing left as it is. */
    public record ShownLeft(
            int row, UUID id, String label, @Nullable String because) {

        static ShownLeft of(ImportItem item) {
            return new ShownLeft(item.row(), item.subjectId(), item.label(), item.because());
        }
    }
}
