/** Joint solutions and embedded licences, by hand and against the contract. */
@NullMarked
package dev.entente.plugins.alliance;

import org.jspecify.annotations.NullMarked;
