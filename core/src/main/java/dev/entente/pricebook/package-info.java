/** Price books: what the vendor asks for its products, of whom, in which currency, and since when. */
@NullMarked
package dev.entente.pricebook;

import org.jspecify.annotations.NullMarked;
