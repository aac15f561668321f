/** Health: how well it goes with a partner, as one figure with its reasons, and the proposal to call it at risk. */
@NullMarked
package dev.entente.health;

import org.jspecify.annotations.NullMarked;
