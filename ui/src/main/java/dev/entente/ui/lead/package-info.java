/** Leads on screen: the vendor's list, board and rules of routing, and the partner's inbox. */
@NullMarked
package dev.entente.ui.lead;

import org.jspecify.annotations.NullMarked;
