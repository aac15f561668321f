/** Finds records of every kind by what people begin to type, as far as whoever asks may read them. */
@NullMarked
package dev.entente.search;

import org.jspecify.annotations.NullMarked;
