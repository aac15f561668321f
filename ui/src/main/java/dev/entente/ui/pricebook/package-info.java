/** Price books on screen: who is asked how much, which book decides, and a partner's own price list. */
@NullMarked
package dev.entente.ui.pricebook;

import org.jspecify.annotations.NullMarked;
