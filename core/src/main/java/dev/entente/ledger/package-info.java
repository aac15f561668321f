/** Postings between accounts: balanced by construction, posted once, never changed. */
@NullMarked
package dev.entente.ledger;

import org.jspecify.annotations.NullMarked;
