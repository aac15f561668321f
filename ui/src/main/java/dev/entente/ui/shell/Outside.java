package dev.entente.ui.shell;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A page outside of any tenant, at the installation's own address and nowhere else, for whoever has the right token. */
@Retention(RUNTIME)
@Target(TYPE)
public @interface Outside {

    /** Who has a token for it. */
    enum Who {
        PUBLISHER("publishing"),
        OPERATOR("operating");

        private final String path;

        Who(String path) {
            this.path = path;
        }

        /** Where their pages begin. */
        public String path() {
            return path;
        }

        /** Where they show their token. */
        public String door() {
            return path + "/sign-in";
        }
    }

    Who value();

    /** Whether it is where the token is shown. */
    boolean door() default false;
}
