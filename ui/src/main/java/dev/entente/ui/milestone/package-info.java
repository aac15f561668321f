/** Milestones on screen: what partners reached and delivered, what it earned, and how it is reported, corrected, withdrawn. */
@NullMarked
package dev.entente.ui.milestone;

import org.jspecify.annotations.NullMarked;
