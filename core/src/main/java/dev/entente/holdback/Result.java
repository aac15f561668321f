package dev.entente.holdback;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.payable.Payable.Part;
import java.time.LocalDate;
import java.util.List;

/**
 * What an event came to: the day and kind, the amount, and its parts with the days on which they become payable; without
 * parts all of it is payable at once.
 */
public record Result(LocalDate on, Kind kind, Amount amount, List<Part> parts) {

    public Result {
        parts = kind == Kind.PAYS ? List.copyOf(parts) : List.of();
    }
}
