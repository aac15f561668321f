package dev.entente.table;

/** What a file turned out to be, so that it can be said: "CSV, Windows-1252, separated by semicolons". */
public record Recognised(Format format, String words) {

    static Recognised csv(String encoding, char separator) {
        var separated = switch (separator) {
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            case '|' -> "bars";
            default -> "commas";
        };
        return new Recognised(Format.CSV, "CSV, " + encoding + ", separated by " + separated);
    }

    static Recognised xlsx(String sheet, int sheets) {
        var of = sheets == 1 ? "" : ", the first of " + sheets;
        return new Recognised(Format.XLSX, "Excel workbook, sheet \u201c" + sheet + "\u201d" + of);
    }
}
