/**
 * Sales and subscriptions on screen: what customers bought and gave back, what they have and until when it runs, who sold it,
 * and what it earned.
 */
@NullMarked
package dev.entente.ui.sale;

import org.jspecify.annotations.NullMarked;
