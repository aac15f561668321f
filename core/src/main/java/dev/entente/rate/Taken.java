package dev.entente.rate;

/** What became of rates: new, corrected, or known just so. */
public record Taken(long added, long corrected, long same) {

    Taken plus(Taken other) {
        return new Taken(added + other.added, corrected + other.corrected, same + other.same);
    }
}
