/** What partners left the vendor on screen: from revenue to contribution, by partner, program and motion, opened down to what was booked. */
@NullMarked
package dev.entente.ui.contribution;

import org.jspecify.annotations.NullMarked;
