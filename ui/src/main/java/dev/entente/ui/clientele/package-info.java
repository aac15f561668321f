/** Clientele on screen: which customers are wanted, and how many of a partner's customers are like that. */
@NullMarked
package dev.entente.ui.clientele;

import org.jspecify.annotations.NullMarked;
