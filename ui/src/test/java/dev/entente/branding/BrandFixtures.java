package dev.entente.branding;

import dev.entente.tenant.Ids;
import java.time.Instant;

/** Brands as the database would give them. */
public final class BrandFixtures {

    private BrandFixtures() {}

    public static BrandDraft draft(Design design) {
        return new BrandDraft(Ids.derived("draft"), design, null);
    }

    public static BrandEdition edition(int number, Design design) {
        var edition = new BrandEdition(Ids.derived("edition", number), number, design, null);
        edition.publishedAt = Instant.parse("2026-03-01T09:00:00Z");
        return edition;
    }
}
