/** The published fees, to the cent. */
@NullMarked
package dev.entente.plugins.marketplace;

import org.jspecify.annotations.NullMarked;
