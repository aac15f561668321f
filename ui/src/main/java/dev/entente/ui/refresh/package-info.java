/** Screens of refreshes: how a program ran in a quarter, what ends, what matters next, and how looking it through is closed. */
@NullMarked
package dev.entente.ui.refresh;

import org.jspecify.annotations.NullMarked;
