/** Duties on screen: what partners of a type take on, and what one of them reached of it. */
@NullMarked
package dev.entente.ui.duty;

import org.jspecify.annotations.NullMarked;
