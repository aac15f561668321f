/** Duties: what partners of a type take on, such as sales targets, marketing, support and reports, and what they reached of it. */
@NullMarked
package dev.entente.duty;

import org.jspecify.annotations.NullMarked;
