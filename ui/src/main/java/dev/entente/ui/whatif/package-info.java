/** Screens of what-ifs: trying a draft on past sales, how far that is, and what it comes to. */
@NullMarked
package dev.entente.ui.whatif;

import org.jspecify.annotations.NullMarked;
