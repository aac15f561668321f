package dev.entente.ui.partner;

import dev.entente.file.FileType;
import dev.entente.partner.PartnerDocument;
import dev.entente.ui.kit.Format;
import java.time.LocalDate;
import java.time.ZoneId;

/** How documents read in a list. */
public final class Documents {

    private static final long MEGA = 1_000_000;
    private static final long KILO = 1_000;

    private Documents() {}

    /** PDF · 1.2 MB · 20 Nov 2026. */
    public static String words(PartnerDocument document, ZoneId zone) {
        var day = LocalDate.ofInstant(document.addedAt(), zone);
        return FileType.words(document.mediaType()) + " \u00b7 " + size(document.size()) + " \u00b7 "
                + Format.user().day(day);
    }

    private static String size(long bytes) {
        var format = Format.user();
        return bytes >= MEGA ? format.number(bytes / MEGA) + " MB" : format.number(Math.max(1, bytes / KILO)) + " kB";
    }
}
