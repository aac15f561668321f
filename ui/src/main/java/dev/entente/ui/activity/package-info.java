/** Timelines on screen: what happened, and adding what was said and done. */
@NullMarked
package dev.entente.ui.activity;

import org.jspecify.annotations.NullMarked;
