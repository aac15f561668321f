package dev.entente.job;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Long work to start: its kind, what people call it, what it is about, how much there is to do (zero where nobody can know), whose it
 * is (no partner: the vendor's), and the page where it is found again.
 */
public record NewJob(
        String kind,
        String title,
        UUID subject,
        long total,
        @Nullable UUID partnerId,
        String path) {

    private static final int LONGEST = 200;

    public NewJob {
        if (title.isBlank()) throw new IllegalArgumentException("A job needs a title");
        title = title.substring(0, Math.min(title.length(), LONGEST));
    }
}
