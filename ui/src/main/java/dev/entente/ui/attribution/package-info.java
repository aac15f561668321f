/** Who is credited with a sale and why, and the table that says how, for both sides. */
@NullMarked
package dev.entente.ui.attribution;

import org.jspecify.annotations.NullMarked;
