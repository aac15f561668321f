/** Registrations: a partner's claim on a deal, checked, decided and protected for a while, in a fair queue. */
@NullMarked
package dev.entente.registration;

import org.jspecify.annotations.NullMarked;
