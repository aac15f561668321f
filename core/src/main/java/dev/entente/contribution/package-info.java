/** What partners left the vendor: what was sold through them, less what it cost, what they earned, and what programs cost. */
@NullMarked
package dev.entente.contribution;

import org.jspecify.annotations.NullMarked;
