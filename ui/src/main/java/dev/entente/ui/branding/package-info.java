/** The vendor's page about its brand: what it says, what it looks like meanwhile, publishing it, and going back. */
@NullMarked
package dev.entente.ui.branding;

import org.jspecify.annotations.NullMarked;
