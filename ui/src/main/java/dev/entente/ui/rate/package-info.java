/** Exchange rates on screen: what a currency was worth in another on a day, where that was read, and corrections. */
@NullMarked
package dev.entente.ui.rate;

import org.jspecify.annotations.NullMarked;
