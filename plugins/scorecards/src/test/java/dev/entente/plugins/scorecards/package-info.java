/** What partners are judged by, to the point. */
@NullMarked
package dev.entente.plugins.scorecards;

import org.jspecify.annotations.NullMarked;
