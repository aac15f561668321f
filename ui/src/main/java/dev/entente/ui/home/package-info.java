/** The first page of the day: what was earned, and what needs somebody. */
@NullMarked
package dev.entente.ui.home;

import org.jspecify.annotations.NullMarked;
