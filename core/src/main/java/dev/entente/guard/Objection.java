package dev.entente.guard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing in a plugin's code that keeps it from being taken: what kind, where, and what it is. The kind says what to do.
 *
 * @param where the class, with the method or field where there is one
 */
public record Objection(Kind kind, String where, String what) {

    /** The kinds of objections; their names are the codes of the plugin guide. */
    public enum Kind {
        SIGNATURE(
                "the jar is not signed where it has to be, or is not what was signed, or the key is not trusted for it, or was revoked",
                "Sign it anew with ./entente plugin sign, with a key that the operator trusts for this plugin"),
        ARCHIVE(
                "names that lead elsewhere, files that are there twice, an index that does not fit, code for some versions of Java, or Class-Path and the like in the manifest",
                "Make the jar with jar or Maven, with nothing but classes, resources and one plain manifest"),
        CLASS_FILE(
                "a version that is not Java 21 to 25, a preview, an attribute that nobody knows, a file that cannot be read",
                "Compile it with javac, for Java 21 to 25, without preview features"),
        FOREIGN_PACKAGE(
                "a class in a package of Java, of the server, or in none",
                "Give your classes a package of your own, such as com.example"),
        TYPE("a type that is not on the list", "Use only the plugin API and the types that the guide lists"),
        MEMBER(
                "a method or field that is left out of a type on the list",
                "Use another method; the guide lists what is left out, and why"),
        UNORDERED(
                "something goes through a set or map in the order of its hashes",
                "Go through a list, a LinkedHashMap or a TreeMap (sequencedEntrySet()): the order of this is an accident"),
        PARENT(
                "a class that extends or implements what it may not",
                "Extend Object, a record, an enum or an exception, and implement no collection"),
        STATE(
                "something that is kept between calls",
                "Keep nothing between calls: a constant is final and cannot change, and a model has no fields"),
        LOCK("synchronized", "Leave synchronized out: a model is a pure function and shares nothing"),
        NATIVE("a native method", "Write it in Java"),
        FINALIZER("finalize", "Leave finalize out: a model owns nothing that needs closing"),
        DYNAMIC("constants and calls that no Java source compiles to", "Leave out what no Java source compiles to"),
        GOLDEN(
                "an answer that the jar keeps in META-INF/golden comes out otherwise, or cannot be asked",
                "Another answer is another version of the model; if it is meant, keep the answers anew with ./entente plugin run --keep"),
        SIZE(
                "too large a class, method, frame or jar (20 MB, 2,000 files; 1 MB a class)",
                "Split it: a class, a method or the whole is too large to be metered");

        private final String meaning;
        private final String advice;

        Kind(String meaning, String advice) {
            this.meaning = meaning;
            this.advice = advice;
        }

        /** What it stands for, as the guide says it. */
        public String meaning() {
            return meaning;
        }

        /** What to change. */
        public String advice() {
            return advice;
        }

        private String tail() {
            return ". " + advice + " (" + code() + ")";
        }

        /** As it stands in the guide and in REST. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public String toString() {
        return where + ": " + what + kind.tail();
    }

    /** Reads what {@link #toString} wrote; none where it is something else. */
    public static Optional<Objection> read(String words) {
        int colon = words.indexOf(": ");
        if (colon < 0) return Optional.empty();
        return Arrays.stream(Kind.values())
                .filter(kind -> words.endsWith(kind.tail()))
                .map(kind -> new Objection(
                        kind,
                        words.substring(0, colon),
                        words.substring(colon + 2, words.length() - kind.tail().length())))
                .findFirst();
    }
}
