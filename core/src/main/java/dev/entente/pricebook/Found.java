package dev.entente.pricebook;

/** The price that was found, or why there is none: a product without a price is said, never zero. */
public sealed interface Found {

    /** The book has a price. */
    record Priced(ListPrice price) implements Found {}

    /** There is no price; what is missing, in a sentence. */
    record Unpriced(String why) implements Found {}
}
