/** Promises on screen: what runs and until when, what is promised in which calendar, and how it was kept. */
@NullMarked
package dev.entente.ui.clock;

import org.jspecify.annotations.NullMarked;
