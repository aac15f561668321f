/** Offboarding: what is left when a partnership ends, from live facts, who settles it, and the last day. */
@NullMarked
package dev.entente.offboarding;

import org.jspecify.annotations.NullMarked;
