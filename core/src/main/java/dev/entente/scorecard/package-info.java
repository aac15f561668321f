/** Scorecards: how partners did in a fiscal quarter, as scorecard providers of plugins judge it by what is measured. */
@NullMarked
package dev.entente.scorecard;

import org.jspecify.annotations.NullMarked;
