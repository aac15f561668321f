package dev.entente.identity;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A use case without a permission of its own: other use cases call it, which have asked for theirs, or the system does.
 * Screens and resources never do.
 */
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface Internal {}
