package dev.entente.pricebook;

import java.time.Period;

/** A line of a price list: a product for a term, from so many pieces on. */
public record Offered(String sku, String name, Period term, long least, ListPrice price) {}
