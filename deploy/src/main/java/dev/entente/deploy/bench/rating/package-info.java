/** Contestants that rate the same deals, each in a process of its own: the engine, and the least that a machine could do. */
@NullMarked
package dev.entente.deploy.bench.rating;

import org.jspecify.annotations.NullMarked;
