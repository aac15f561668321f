/** Conflicts: cases about who holds a deal, a customer or a territory, with dated evidence, a decision and one appeal. */
@NullMarked
package dev.entente.conflict;

import org.jspecify.annotations.NullMarked;
