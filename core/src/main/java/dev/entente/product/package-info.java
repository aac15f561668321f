/** What is sold: products by their article number, each in a family that terms can name. */
@NullMarked
package dev.entente.product;

import org.jspecify.annotations.NullMarked;
