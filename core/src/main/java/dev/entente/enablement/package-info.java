/** Certifications: who at a partner has passed which certification path, from which day until which, and what revoked it. */
@NullMarked
package dev.entente.enablement;

import org.jspecify.annotations.NullMarked;
