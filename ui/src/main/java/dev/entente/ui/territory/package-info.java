/** Territories on screen: the tree, what belongs to each, and who covers it. */
@NullMarked
package dev.entente.ui.territory;

import org.jspecify.annotations.NullMarked;
