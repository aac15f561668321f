/** What the values promise. */
@NullMarked
package dev.entente.api;

import org.jspecify.annotations.NullMarked;
