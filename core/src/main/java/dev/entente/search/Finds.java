package dev.entente.search;

import java.util.List;

/** Contributes what one capability finds; one bean a kind, which asks the database once. */
public interface Finds {

    /** What whoever asks must be allowed; the kind is not looked at otherwise. */
    String permission();

    /** So many at most, and those that fit best. Called inside a transaction, with something to look for. */
    List<Hit> find(Typed typed, int most);
}
