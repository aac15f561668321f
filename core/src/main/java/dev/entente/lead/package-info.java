/** Leads: interest that may become a deal, given by either side to the other, routed to whoever fits best, answered in time, and followed until it is one. */
@NullMarked
package dev.entente.lead;

import org.jspecify.annotations.NullMarked;
