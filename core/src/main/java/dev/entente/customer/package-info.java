/** End customers: companies that buy, known by their domain or, without one, by their name. */
@NullMarked
package dev.entente.customer;

import org.jspecify.annotations.NullMarked;
