/** Distribution: which partners stand under a distributor, from which day until which, and what it sees of them. */
@NullMarked
package dev.entente.distribution;

import org.jspecify.annotations.NullMarked;
