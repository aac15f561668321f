/** Reasons and sums of what-ifs. */
@NullMarked
package dev.entente.whatif;

import org.jspecify.annotations.NullMarked;
