/** Statements: what a partner is paid and charged in a period, line by line. */
@NullMarked
package dev.entente.settlement;

import org.jspecify.annotations.NullMarked;
