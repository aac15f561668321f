/** The trail on screen: who did what, when, before and after. */
@NullMarked
package dev.entente.ui.audit;

import org.jspecify.annotations.NullMarked;
