/** Messages on screen: how the vendor words what partners get, and what it says with a real record. */
@NullMarked
package dev.entente.ui.template;

import org.jspecify.annotations.NullMarked;
