package dev.entente.guard;

/**
 * One thing in a plugin's code that keeps it from being taken: what kind, where, and what it is. The kind says what to do.
 *
 * @param where the class, with the method or field where there is one
 */
public record Objection(Kind kind, String where, String what) {

    /** The kinds of objections; their names are the codes of the plugin guide. */
    public enum Kind {
        SIGNATURE("Sign it anew with ./entente plugin sign, with a key that the operator trusts for this plugin"),
        ARCHIVE("Make the jar with jar or Maven, with nothing but classes, resources and one plain manifest"),
        CLASS_FILE("Compile it with javac, for Java 21 to 25, without preview features"),
        FOREIGN_PACKAGE("Give your classes a package of your own, such as com.example"),
        TYPE("Use only the plugin API and the types that the guide lists"),
        MEMBER("Use another method; the guide lists what is left out, and why"),
        UNORDERED(
                "Go through a list, a LinkedHashMap or a TreeMap (sequencedEntrySet()): the order of this is an accident"),
        PARENT("Extend Object, a record, an enum or an exception, and implement no collection"),
        STATE("Keep nothing between calls: a constant is final and cannot change, and a model has no fields"),
        LOCK("Leave synchronized out: a model is a pure function and shares nothing"),
        NATIVE("Write it in Java"),
        FINALIZER("Leave finalize out: a model owns nothing that needs closing"),
        DYNAMIC("Leave out what no Java source compiles to"),
        SIZE("Split it: a class, a method or the whole is too large to be metered");

        private final String advice;

        Kind(String advice) {
            this.advice = advice;
        }

        /** What to change. */
        public String advice() {
            return advice;
        }

        /** As it stands in the guide and in REST. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public String toString() {
        return where + ": " + what + ". " + kind.advice + " (" + kind.code() + ")";
    }
}
