/** Who acts: organisations, members, their credentials, and what each role may do. */
@NullMarked
package dev.entente.identity;

import org.jspecify.annotations.NullMarked;
