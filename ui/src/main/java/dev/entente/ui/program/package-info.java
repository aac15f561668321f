/** Programs on screen: versions, tiers, and the terms of every offer as tables that people can read. */
@NullMarked
package dev.entente.ui.program;

import org.jspecify.annotations.NullMarked;
