/** How approved statements are paid: to which account, in batches that a second person approves, and what became of each payment. */
@NullMarked
package dev.entente.payout;

import org.jspecify.annotations.NullMarked;
