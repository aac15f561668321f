/** Why payments of another system differ. */
@NullMarked
package dev.entente.parallel;

import org.jspecify.annotations.NullMarked;
