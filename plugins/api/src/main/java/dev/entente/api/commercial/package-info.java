/**
 * What a plugin implements to say what a partner earns, owes or keeps, and why.
 *
 * <p>Write a {@link CommercialModel}: a record of terms that a program manager fills in, and one pure function from an
 * {@link Occurrence} and the partner's {@link Standing} to an {@link Earning} made of {@link Step}s. Put
 * {@code @Extension} of PF4J on it, and name the plugin in the jar's manifest. The host validates the terms, gathers what
 * the model asks for, checks what it returns, stores everything the result depends on, posts and pays.
 */
@NullMarked
package dev.entente.api.commercial;

import org.jspecify.annotations.NullMarked;
