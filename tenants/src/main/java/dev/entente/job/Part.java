package dev.entente.job;

import org.jspecify.annotations.Nullable;

/** How far the work is after a part: done of total, whether that was all, and what there is to say (null: nothing new). */
public record Part(
        long done, long total, boolean finished, @Nullable String words) {}
