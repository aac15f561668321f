/** Payouts on screen: what would be paid, what was, and where to. */
@NullMarked
package dev.entente.ui.payout;

import org.jspecify.annotations.NullMarked;
