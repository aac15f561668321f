/** Who did what, when, before and after; written in the transaction of the change. */
@NullMarked
package dev.entente.audit;

import org.jspecify.annotations.NullMarked;
