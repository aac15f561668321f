package dev.entente.catalog;

import dev.entente.catalog.PluginVersion.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a version at a moment: handed in, sent to review, listed, refused or retired.
 *
 * @param by the publisher, or who decided as the operator named them
 */
public record Decided(
        String plugin,
        String version,
        State state,
        Instant at,
        String by,
        @Nullable String because) {}
