/** Screens of parallel runs: what another system paid beside what is worked out here. */
@NullMarked
package dev.entente.ui.parallel;

import org.jspecify.annotations.NullMarked;
