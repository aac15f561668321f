/** Levels of partners over time: reviews of what their figures are enough for, proposals to promote or demote, and exceptions. */
@NullMarked
package dev.entente.level;

import org.jspecify.annotations.NullMarked;
