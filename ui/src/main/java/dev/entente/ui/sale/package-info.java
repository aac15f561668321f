/** Subscriptions on screen: what customers have, until when it runs, who sold the last part of it, and what it earned. */
@NullMarked
package dev.entente.ui.sale;

import org.jspecify.annotations.NullMarked;
