/** Compensation plans on screen: what a partner is promised on a day, for the vendor and in the portal. */
@NullMarked
package dev.entente.ui.compensation;

import org.jspecify.annotations.NullMarked;
