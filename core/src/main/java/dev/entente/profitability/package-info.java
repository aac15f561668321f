/** What a partnership is worth: revenue, margin and break-even of an assumed business, tier by tier, under the terms in force. */
@NullMarked
package dev.entente.profitability;

import org.jspecify.annotations.NullMarked;
