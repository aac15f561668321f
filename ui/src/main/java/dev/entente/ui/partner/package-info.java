/** Partners on screen: the list, and one partner with its facts, enrolments and statements. */
@NullMarked
package dev.entente.ui.partner;

import org.jspecify.annotations.NullMarked;
