/** What-ifs: drafts of programs that are tried on what happened, partner by partner, before they are published. */
@NullMarked
package dev.entente.whatif;

import org.jspecify.annotations.NullMarked;
