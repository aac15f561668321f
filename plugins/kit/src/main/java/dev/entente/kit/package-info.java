/** The contract that every commercial model keeps, as tests to extend, and a runner to try one by hand. */
@NullMarked
package dev.entente.kit;

import org.jspecify.annotations.NullMarked;
