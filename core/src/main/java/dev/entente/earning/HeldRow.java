package dev.entente.earning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A result that waits for a person, with the reason and what would release it. */
public record HeldRow(
        UUID earningId,
        UUID partnerId,
        String partner,
        String about,
        String document,
        LocalDate on,
        String because,
        List<Release> releases) {

    public HeldRow {
        releases = List.copyOf(releases);
    }
}
