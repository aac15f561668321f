package dev.entente.refresh;

import org.jspecify.annotations.Nullable;

/**
 * One with the program that it is of.
 *
 * @param by who closed it; null where nobody has, or who did is gone
 * @param version what its draft became; null until it is published
 */
public record RefreshRow(
        ProgramRefresh refresh,
        String program,
        String name,
        @Nullable String by,
        @Nullable Integer version) {}
