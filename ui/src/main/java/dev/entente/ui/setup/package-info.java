/** The first hour on screen: from an empty workspace to a published program and a first partner. */
@NullMarked
package dev.entente.ui.setup;

import org.jspecify.annotations.NullMarked;
