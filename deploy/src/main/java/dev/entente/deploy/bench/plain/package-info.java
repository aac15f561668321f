/** What the bench puts beside the product into the same server. */
@NullMarked
package dev.entente.deploy.bench.plain;

import org.jspecify.annotations.NullMarked;
