/** Registrations on screen: the queue that the vendor decides, one registration beside it, and what the partner sees of its own. */
@NullMarked
package dev.entente.ui.registration;

import org.jspecify.annotations.NullMarked;
