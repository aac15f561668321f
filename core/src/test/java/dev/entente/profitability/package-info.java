/** Tests of profitability. */
@NullMarked
package dev.entente.profitability;

import org.jspecify.annotations.NullMarked;
