package dev.entente.deal;

import dev.entente.api.Amount;
import java.time.Period;

/** So many pieces of a product that a deal is about; net is what they are to cost together. Zero term: bought once. */
public record DealItem(String sku, long quantity, Period term, Amount net) {}
