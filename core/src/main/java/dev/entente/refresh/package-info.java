/** Refreshes: each quarter, programs that say so are looked through, and what comes of it is kept. */
@NullMarked
package dev.entente.refresh;

import org.jspecify.annotations.NullMarked;
