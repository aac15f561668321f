package dev.entente.earning;

/** Whether an offer can be worked out: by its model with its terms, or not, with the reason. */
sealed interface Binding permits ModelTerms, Binding.Unusable {

    /** It cannot: its items are held, with this reason. */
    record Unusable(String because) implements Binding {}
}
