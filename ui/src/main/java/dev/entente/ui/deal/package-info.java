/** Deals on screen: the list and the board, one deal beside it, and how it is changed, won and lost. */
@NullMarked
package dev.entente.ui.deal;

import org.jspecify.annotations.NullMarked;
