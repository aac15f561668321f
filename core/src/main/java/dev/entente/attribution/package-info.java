/** Who is credited with a sale: which partner, with what share, by which rule, and who lost and why. */
@NullMarked
package dev.entente.attribution;

import org.jspecify.annotations.NullMarked;
