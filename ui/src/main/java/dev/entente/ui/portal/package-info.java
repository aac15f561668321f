/** The partner's side: its own earnings and statements, and nobody else's. */
@NullMarked
package dev.entente.ui.portal;

import org.jspecify.annotations.NullMarked;
