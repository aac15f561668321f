package dev.entente.imports;

import dev.entente.tenant.Ids;
import java.util.Arrays;

/** In which row each key of a file came first; a million of them in some twenty megabytes. */
final class FirstRows {

    private static final int FIRST_SIZE = 1 << 10;

    private long[] keys = new long[FIRST_SIZE];
    private int[] rows = new int[FIRST_SIZE];
    private int count;

    /** The row that the key came in before, else 0, and from now on this one. */
    int put(String key, int row) {
        if (count * 2 > keys.length) grow();
        long hash = hash(key);
        int at = place(keys, rows, hash);
        if (rows[at] != 0) return rows[at];
        keys[at] = hash;
        rows[at] = row;
        count++;
        return 0;
    }

    /** 0 where it has not come. */
    int of(String key) {
        return rows[place(keys, rows, hash(key))];
    }

    // The lower half: of the upper one four bits in the middle say the version, and rows would crowd in a sixteenth of the table.
    static long hash(String key) {
        return Ids.derived("key", key).getLeastSignificantBits();
    }

    private static int place(long[] keys, int[] rows, long hash) {
        int mask = keys.length - 1;
        int at = (int) hash & mask;
        while (rows[at] != 0 && keys[at] != hash) at = (at + 1) & mask;
        return at;
    }

    private void grow() {
        var before = keys;
        var rowsBefore = rows;
        keys = new long[before.length * 2];
        rows = Arrays.copyOf(new int[0], keys.length);
        for (int i = 0; i < before.length; i++) {
            if (rowsBefore[i] == 0) continue;
            int at = place(keys, rows, before[i]);
            keys[at] = before[i];
            rows[at] = rowsBefore[i];
        }
    }
}
