package dev.entente.identity;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A use case that needs no permission, even from somebody who has not signed in. The reason stands beside it. */
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface Open {

    String value();
}
