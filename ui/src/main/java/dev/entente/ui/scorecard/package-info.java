/** Scorecards on screen: by which partners are judged, and how one did, for the vendor and in the portal. */
@NullMarked
package dev.entente.ui.scorecard;

import org.jspecify.annotations.NullMarked;
