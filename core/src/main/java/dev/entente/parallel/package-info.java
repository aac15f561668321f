/** Parallel runs: what another system paid, line by line beside what is worked out here, and why the two differ. */
@NullMarked
package dev.entente.parallel;

import org.jspecify.annotations.NullMarked;
