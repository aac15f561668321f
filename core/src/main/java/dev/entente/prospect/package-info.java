/** Prospects: companies that the vendor would like to have as partners, where it heard of them, what was done to win them, and what that cost. */
@NullMarked
package dev.entente.prospect;

import org.jspecify.annotations.NullMarked;
