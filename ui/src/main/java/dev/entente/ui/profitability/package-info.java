/** Screens on which partners and the vendor work out what a partnership is worth. */
@NullMarked
package dev.entente.ui.profitability;

import org.jspecify.annotations.NullMarked;
