/** The frame around the pages: who may enter which, the tenant's brand, the two layouts, and the pages of last resort. */
@NullMarked
package dev.entente.ui.shell;

import org.jspecify.annotations.NullMarked;
