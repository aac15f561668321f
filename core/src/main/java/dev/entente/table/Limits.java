package dev.entente.table;

/** How much is read of one file. Whatever is larger is refused, or told as a flaw of its row, before memory is spent on it. */
public final class Limits {

    /** Bytes of the file as it is sent. */
    public static final long FILE = 50_000_000;

    public static final int ROWS = 1_000_000;
    public static final int COLUMNS = 200;

    /** Characters of a cell; a longer one is a flaw, and cut. */
    public static final int CELL = 32_000;

    /** Characters that are looked at for the end of one cell before the whole file is given up. */
    static final int BUFFER = 4_000_000;

    /** Characters that are kept of a cell that is too long. */
    static final int SHOWN = 100;

    static final int ENTRIES = 2_000;
    static final long SHEET = 600_000_000;
    static final long TEXTS = 64_000_000;
    static final int TEXT_COUNT = 2_000_000;
    static final long PART = 10_000_000;

    /** Real sheets shrink to a tenth or a fiftieth; bombs to a thousandth. */
    static final long RATIO = 250;

    /** Bytes that may come out before the ratio counts. */
    static final long UNSUSPICIOUS = 5_000_000;

    /** Bytes between two tags. */
    static final int RUN = 8_000_000;

    private Limits() {}
}
