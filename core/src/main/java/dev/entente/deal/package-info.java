/** Deals: opportunities with one customer each, from whichever side they came, on their way to a sale. */
@NullMarked
package dev.entente.deal;

import org.jspecify.annotations.NullMarked;
