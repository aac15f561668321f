/** Programs: what partners were promised, in published versions that never change, and who is enrolled at which tier. */
@NullMarked
package dev.entente.program;

import org.jspecify.annotations.NullMarked;
