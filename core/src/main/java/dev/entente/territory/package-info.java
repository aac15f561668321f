/** Territories: a tree of the markets that the vendor sells in, where a customer belongs in it, and which partners cover which part of it. */
@NullMarked
package dev.entente.territory;

import org.jspecify.annotations.NullMarked;
