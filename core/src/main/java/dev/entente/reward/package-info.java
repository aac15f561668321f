/** Rewards that are no money: what partners are entitled to by their level or by hand, what is left of it, and who used what. */
@NullMarked
package dev.entente.reward;

import org.jspecify.annotations.NullMarked;
