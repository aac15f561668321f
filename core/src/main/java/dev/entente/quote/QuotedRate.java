package dev.entente.quote;

import dev.entente.api.Unit;
import java.time.LocalDate;

/** By what prices were converted: from which currency, the rate of which day was asked for, and where the rate stands. */
public record QuotedRate(Unit from, LocalDate day, String source) {}
