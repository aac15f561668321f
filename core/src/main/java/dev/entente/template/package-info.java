/** Templates of messages that are written again and again: the product's own words, or those that a tenant has put in their place. */
@NullMarked
package dev.entente.template;

import org.jspecify.annotations.NullMarked;
