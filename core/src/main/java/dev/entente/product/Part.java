package dev.entente.product;

/** So many pieces of a product that a bundle contains. */
public record Part(String sku, long quantity) {}
