/** Customers on screen: which kind each is, what is shared of it with whom, and its deals. */
@NullMarked
package dev.entente.ui.customer;

import org.jspecify.annotations.NullMarked;
