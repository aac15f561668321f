package dev.entente.plugin;

import java.util.Optional;

/** Knows which version of a plugin the tenant at hand chose; one bean above. Where several bring a model, it is asked by that one. */
public interface Choosing {

    /** Empty where nobody chose, or no tenant is at hand. */
    Optional<String> version(String plugin);
}
