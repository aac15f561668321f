/** What a score promises. */
@NullMarked
package dev.entente.api.scorecard;

import org.jspecify.annotations.NullMarked;
