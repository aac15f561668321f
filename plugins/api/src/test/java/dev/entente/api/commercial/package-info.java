/** What occurrences, steps and earnings promise. */
@NullMarked
package dev.entente.api.commercial;

import org.jspecify.annotations.NullMarked;
