package dev.entente.plugin;

/** Why a plugin jar, or a model in it, cannot be used: in words of ours, for a person who can mend it. */
final class UnfitJar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnfitJar(String detail) {
        super(detail, null, false, false);
    }
}
