/** Terms in forms: a field for each part of a model's record, the sale that is tried beside them, and what they change. */
@NullMarked
package dev.entente.ui.terms;

import org.jspecify.annotations.NullMarked;
