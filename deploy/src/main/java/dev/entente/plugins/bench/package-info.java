/** A plugin as a stranger writes one, for the bench to load as a server loads it: no part of the product uses it. */
@NullMarked
package dev.entente.plugins.bench;

import org.jspecify.annotations.NullMarked;
