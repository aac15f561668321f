package dev.entente.conflict;

import dev.entente.conflict.Conflict.About;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a case is about: a customer by its name and domain, a deal, or a territory by its name. */
record Matter(
        About about,
        String subject,
        @Nullable String domain,
        @Nullable UUID dealId) {

    private static final int LONGEST = 200;

    Matter {
        subject = subject.strip();
        if (subject.length() > LONGEST) subject = subject.substring(0, LONGEST - 1) + "…";
    }
}
