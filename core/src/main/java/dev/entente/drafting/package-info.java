/** Drafts: program files that are worked on together, reviewed by somebody else, and published from a day. */
@NullMarked
package dev.entente.drafting;

import org.jspecify.annotations.NullMarked;
