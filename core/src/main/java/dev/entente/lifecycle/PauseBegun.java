package dev.entente.lifecycle;

import java.time.LocalDate;
import java.util.UUID;

/** A pause began on a day that has passed, in the running transaction: what was sold since then earns nothing after all. */
public record PauseBegun(UUID partnerId, LocalDate since) {}
