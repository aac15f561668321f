/** Quotes on the screen: what was offered with how each price came about, and the cart that a quote is made of. */
@NullMarked
package dev.entente.ui.quote;

import org.jspecify.annotations.NullMarked;
