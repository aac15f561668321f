/** Own views on screen: saving a filter under a name, beside the views that everybody has. */
@NullMarked
package dev.entente.ui.view;

import org.jspecify.annotations.NullMarked;
