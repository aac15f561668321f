/** Plans: what has to be done with a partner by whom and by when, from templates, ticked off by people and by what happens. */
@NullMarked
package dev.entente.plan;

import org.jspecify.annotations.NullMarked;
