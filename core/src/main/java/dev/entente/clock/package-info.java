/** Clocks: what each side has promised to do in time, counted in the working hours of whoever has to act. */
@NullMarked
package dev.entente.clock;

import org.jspecify.annotations.NullMarked;
