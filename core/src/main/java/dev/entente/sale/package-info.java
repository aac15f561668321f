/** What customers bought, as sources report it: once, in revisions, never edited. */
@NullMarked
package dev.entente.sale;

import org.jspecify.annotations.NullMarked;
