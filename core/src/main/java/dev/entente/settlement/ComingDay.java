package dev.entente.settlement;

import dev.entente.api.Amount;
import java.time.LocalDate;

/** What becomes payable on a day in one unit, and in how many parts. */
public record ComingDay(LocalDate on, Amount amount, long parts) {}
