/** Hand-offs on screen: deals that one side gave to the other, for both, and the part of them on the page of a deal. */
@NullMarked
package dev.entente.ui.handoff;

import org.jspecify.annotations.NullMarked;
