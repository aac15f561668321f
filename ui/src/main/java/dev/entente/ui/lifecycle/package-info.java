/** The lifecycle on screen: how far a partnership is and how well it goes, where it can go and what is missing, and who stands under whom. */
@NullMarked
package dev.entente.ui.lifecycle;

import org.jspecify.annotations.NullMarked;
