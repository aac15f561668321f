package dev.entente.rate;

/** What became of rates: new, corrected, known just so, or left as somebody had entered them. */
public record Taken(long added, long corrected, long same, long kept) {

    Taken plus(Taken other) {
        return new Taken(added + other.added, corrected + other.corrected, same + other.same, kept + other.kept);
    }
}
