package dev.entente.ui.deal;

import dev.entente.deal.Deal;
import dev.entente.ui.kit.ClockHint.Clock;
import org.jspecify.annotations.Nullable;

/** A deal in a list: with the name of the partner that leads it (empty: the vendor's own), and how long it is protected. */
record DealRow(Deal deal, String partner, @Nullable Clock clock) {}
