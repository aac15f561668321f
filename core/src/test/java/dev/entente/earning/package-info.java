/** Published programs to the cent, and what must hold for every earning. */
@NullMarked
package dev.entente.earning;

import org.jspecify.annotations.NullMarked;
