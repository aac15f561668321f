/** The fees of integrators, by hand and against the contract. */
@NullMarked
package dev.entente.plugins.gsi;

import org.jspecify.annotations.NullMarked;
