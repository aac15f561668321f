/** Statements on screen: the list, the sum, and every amount opening into the steps that made it. */
@NullMarked
package dev.entente.ui.statement;

import org.jspecify.annotations.NullMarked;
