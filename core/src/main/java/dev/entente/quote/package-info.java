/** What a cart costs a partner, step by step from the list price, and the offers that are made with it. */
@NullMarked
package dev.entente.quote;

import org.jspecify.annotations.NullMarked;
