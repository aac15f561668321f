package dev.entente.ui.partner;

import dev.entente.partner.PartnerDocument;
import dev.entente.partner.PartnerDocument.Kind;
import dev.entente.ui.kit.FileWords;
import dev.entente.ui.kit.Format;
import java.time.ZoneId;

/** How documents read in a list. */
public final class Documents {

    private Documents() {}

    /** PDF · 1 MB · 20 Nov 2026; of an agreement its last day in front. */
    public static String words(PartnerDocument document, ZoneId zone) {
        var file = FileWords.of(document.mediaType(), document.size(), document.addedAt(), zone);
        if (document.kind() != Kind.AGREEMENT) return file;
        var until = document.until();
        return (until == null
                        ? "Agreement without an end"
                        : "Agreement through " + Format.user().day(until)) + " \u00b7 " + file;
    }
}
