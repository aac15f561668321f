package dev.entente.deal;

import dev.entente.activity.Activity.Details;
import dev.entente.activity.Activity.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was said or done on a deal, when (null: now), and whether the partner that leads it reads it. */
public record Noted(Kind kind, @Nullable Instant at, String words, boolean shared, Details details) {}
