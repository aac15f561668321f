/**
 * Values that the host and its plugins share: exact, immutable, the same for ever.
 *
 * <p>Nothing here rounds by itself, mixes units, or depends on a clock, a locale or the order of a hash: a figure of today
 * can be recomputed years later, to the last part. What makes no sense cannot be built: constructors refuse it with
 * {@link IllegalArgumentException}, or {@link ArithmeticException} where a figure doesn't fit.
 */
@NullMarked
package dev.entente.api;

import org.jspecify.annotations.NullMarked;
