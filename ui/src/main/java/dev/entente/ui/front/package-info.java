/** The installation's own address: what Entente is, signing up, and finding the way to one's workspace. */
@NullMarked
package dev.entente.ui.front;

import org.jspecify.annotations.NullMarked;
