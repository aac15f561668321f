/** What lists are written as. */
@NullMarked
package dev.entente.export;

import org.jspecify.annotations.NullMarked;
