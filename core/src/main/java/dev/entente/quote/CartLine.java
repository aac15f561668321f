package dev.entente.quote;

import java.time.Period;

/** So many pieces of a product for a term; zero term: bought once. */
public record CartLine(String sku, long quantity, Period term) {}
