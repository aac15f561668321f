/** Compensation plans of the programs that come with the product. */
@NullMarked
package dev.entente.compensation;

import org.jspecify.annotations.NullMarked;
