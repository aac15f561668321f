/** Exchange rates by day: entered by hand, or read from a file such as the European Central Bank's. */
@NullMarked
package dev.entente.rate;

import org.jspecify.annotations.NullMarked;
