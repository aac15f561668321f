package dev.entente.ui.partner;

import dev.entente.partner.PartnerDocument;
import dev.entente.ui.kit.FileWords;
import java.time.ZoneId;

/** How documents read in a list. */
public final class Documents {

    private Documents() {}

    /** PDF · 1 MB · 20 Nov 2026. */
    public static String words(PartnerDocument document, ZoneId zone) {
        return FileWords.of(document.mediaType(), document.size(), document.addedAt(), zone);
    }
}
