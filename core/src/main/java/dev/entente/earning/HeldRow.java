package dev.entente.earning;

import java.time.LocalDate;
import java.util.UUID;

/** A result that waits for a person, with the reason. */
public record HeldRow(
        UUID earningId, UUID partnerId, String partner, String about, String document, LocalDate on, String because) {}
