package dev.entente.imports;

/** What became of what an import brought: taken out again, put back as it was, or left as it is. */
public record Undone(long removed, long restored, long left) {

    static final Undone NONE = new Undone(0, 0, 0);

    Undone plus(Undone other) {
        return new Undone(removed + other.removed, restored + other.restored, left + other.left);
    }
}
