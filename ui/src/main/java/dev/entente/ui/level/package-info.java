/** Levels of partners: what is asked for, what was found at reviews, and what is to be decided. */
@NullMarked
package dev.entente.ui.level;

import org.jspecify.annotations.NullMarked;
