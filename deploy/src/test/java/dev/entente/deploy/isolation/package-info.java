/** Attacks on the walls between tenants, and between the partners of one: from outside, from within, and with one wall taken away. */
@NullMarked
package dev.entente.deploy.isolation;

import org.jspecify.annotations.NullMarked;
