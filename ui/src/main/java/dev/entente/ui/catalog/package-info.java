/** The catalog on screen, outside of any tenant: what publishers hand in, and what the operator decides. */
@NullMarked
package dev.entente.ui.catalog;

import org.jspecify.annotations.NullMarked;
