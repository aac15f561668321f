package dev.entente.deal;

import dev.entente.deal.Deal.Source;
import org.jspecify.annotations.Nullable;

/** Where a deal came from, and what it is called there. */
public record Origin(Source source, @Nullable String externalId) {

    public static final Origin VENDOR = new Origin(Source.VENDOR, null);
    public static final Origin PARTNER = new Origin(Source.PARTNER, null);
}
