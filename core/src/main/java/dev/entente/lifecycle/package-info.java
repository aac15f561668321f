/** Lifecycle: how far a partnership is, from a prospect to a former partner, what each state allows, and who moved it and why. */
@NullMarked
package dev.entente.lifecycle;

import org.jspecify.annotations.NullMarked;
