/** The way to any page, action or record from the keyboard: what is found while one types, and the keys themselves. */
@NullMarked
package dev.entente.ui.search;

import org.jspecify.annotations.NullMarked;
