/** Screens of drafts: a file with what is right and wrong in it, its review, and the way to a published version. */
@NullMarked
package dev.entente.ui.drafting;

import org.jspecify.annotations.NullMarked;
