package dev.entente.ui.kit;

import dev.entente.file.FileType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** How files read in a list. */
public final class FileWords {

    private static final long MEGA = 1_000_000;
    private static final long KILO = 1_000;

    private FileWords() {}

    /** PDF · 1 MB · 20 Nov 2026. */
    public static String of(String mediaType, long bytes, Instant addedAt, ZoneId zone) {
        var day = LocalDate.ofInstant(addedAt, zone);
        return FileType.words(mediaType) + " \u00b7 " + size(bytes) + " \u00b7 "
                + Format.user().day(day);
    }

    /** 12 kB. */
    public static String size(long bytes) {
        var format = Format.user();
        return bytes >= MEGA ? format.number(bytes / MEGA) + " MB" : format.number(Math.max(1, bytes / KILO)) + " kB";
    }
}
