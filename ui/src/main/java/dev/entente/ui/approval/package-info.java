/** Approvals on the screen: what waits for whoever looks, what it rests on, who decides it, and who stands in for whom. */
@NullMarked
package dev.entente.ui.approval;

import org.jspecify.annotations.NullMarked;
