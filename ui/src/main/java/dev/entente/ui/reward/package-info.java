/** Rewards on screen: what there is and who has it, what partners ask for, and in the portal what is left of it. */
@NullMarked
package dev.entente.ui.reward;

import org.jspecify.annotations.NullMarked;
