/** What was said and done on records, by whom and for whose eyes; and the timeline that everything else is merged into. */
@NullMarked
package dev.entente.activity;

import org.jspecify.annotations.NullMarked;
