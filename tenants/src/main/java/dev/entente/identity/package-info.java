/** Who acts: organisations, members, and what each role may do. */
@NullMarked
package dev.entente.identity;

import org.jspecify.annotations.NullMarked;
