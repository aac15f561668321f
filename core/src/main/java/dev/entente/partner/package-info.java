/** Partners: the companies that sell, deliver or recommend with the vendor, and what is known of each. */
@NullMarked
package dev.entente.partner;

import org.jspecify.annotations.NullMarked;
