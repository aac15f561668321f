/** Plugins: what there is to install, what is installed, and what asking it came to. */
@NullMarked
package dev.entente.ui.plugin;

import org.jspecify.annotations.NullMarked;
