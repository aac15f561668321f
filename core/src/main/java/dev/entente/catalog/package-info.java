/**
 * The catalog of plugins: what publishers hand in, how it is checked, reviewed and listed, and what each tenant has installed of it,
 * with what that took and whether it is asked at all.
 */
@NullMarked
package dev.entente.catalog;

import org.jspecify.annotations.NullMarked;
