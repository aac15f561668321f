package dev.entente.kit.models;

import dev.entente.api.Percentage;

/** So many percent of a sale. */
public record Share(Percentage rate) {}
