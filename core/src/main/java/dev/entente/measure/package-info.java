/** The one catalog of figures: what × filter × window × per, contributed by the capabilities that have the facts. */
@NullMarked
package dev.entente.measure;

import org.jspecify.annotations.NullMarked;
