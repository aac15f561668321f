/** Papers in the tenant's brand: a letterhead, facts, tables and sums as PDF, made of words and figures alone. */
@NullMarked
package dev.entente.document;

import org.jspecify.annotations.NullMarked;
