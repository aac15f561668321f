/** Prospects on screen: who may become a partner, what was done to win them, and what each source costs. */
@NullMarked
package dev.entente.ui.prospect;

import org.jspecify.annotations.NullMarked;
