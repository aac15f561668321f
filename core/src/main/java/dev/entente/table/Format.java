package dev.entente.table;

import dev.entente.problem.Problem;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two kinds of files that tables come and go in. */
public enum Format {
    CSV("text/csv;charset=utf-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What a file's name ends with. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As an address names it; CSV where it says nothing. */
    public static Format of(@Nullable String asked) {
        return switch (asked) {
            case null -> CSV;
            case "csv" -> CSV;
            case "xlsx" -> XLSX;
            default -> throw Problem.field(TableProblem.UNREADABLE_TABLE, "/format", "Use csv or xlsx");
        };
    }
}
