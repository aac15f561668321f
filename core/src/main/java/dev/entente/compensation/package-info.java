/** Compensation plans: what a partner is promised on a day, by the versions of its programs in force then, with examples. */
@NullMarked
package dev.entente.compensation;

import org.jspecify.annotations.NullMarked;
