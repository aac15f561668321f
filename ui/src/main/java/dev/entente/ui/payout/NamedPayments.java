package dev.entente.ui.payout;

import dev.entente.payout.SettlingPayments.Settled;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Payments by their ids as they are typed. */
final class NamedPayments {

    private NamedPayments() {}

    /** Null where none is named: all that wait. */
    static @Nullable List<Settled> of(String typed, @Nullable LocalDate on) {
        if (typed.isBlank()) return null;
        return Stream.of(typed.split("[,;\\s]+", -1))
                .filter(id -> !id.isEmpty())
                .map(id -> new Settled(id, on))
                .toList();
    }
}
