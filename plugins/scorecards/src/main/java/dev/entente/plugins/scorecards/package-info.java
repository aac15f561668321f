/** Judges partners by more than what they sell: what is heard of them, how their customers do, and how they work with the vendor. */
@NullMarked
package dev.entente.plugins.scorecards;

import org.jspecify.annotations.NullMarked;
