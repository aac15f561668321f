package dev.entente.earning;

/**
 * One thing that would let a held result be worked out.
 *
 * @param words what to do, as one sentence
 * @param at where it is done
 * @param of there, of which one: a partner's id, a program's code, a SKU, a pair of currencies; empty where that is open
 */
public record Release(String words, At at, String of) {

    /** Where something is put right. */
    public enum At {
        PARTNER,
        PRODUCTS,
        PROGRAM,
        PROGRAMS,
        PLUGINS,
        RATES,
        SALE
    }
}
