/** Tests of reading and writing tables. */
@NullMarked
package dev.entente.table;

import org.jspecify.annotations.NullMarked;
