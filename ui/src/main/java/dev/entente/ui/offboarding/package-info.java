/** Offboarding on screen: what is left when a partnership ends, for both sides, and where it is settled. */
@NullMarked
package dev.entente.ui.offboarding;

import org.jspecify.annotations.NullMarked;
