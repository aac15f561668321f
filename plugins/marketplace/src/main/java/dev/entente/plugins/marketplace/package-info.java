/** Says what a marketplace takes for a sale that was made on it. */
@NullMarked
package dev.entente.plugins.marketplace;

import org.jspecify.annotations.NullMarked;
