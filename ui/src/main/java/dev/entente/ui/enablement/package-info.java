/** Certifications on screen: who at a partner is certified in what, until when, and what people can be certified in. */
@NullMarked
package dev.entente.ui.enablement;

import org.jspecify.annotations.NullMarked;
