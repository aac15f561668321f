package dev.entente.refresh;

import dev.entente.api.Amount;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How a program ran from the first day of a quarter through a day of it.
 *
 * @param partners who takes part on the last of these days
 * @param tiers how many of them have which tier, by its code
 * @param earned what partners earn by it for what happened in these days, by unit
 * @param registered registrations that its partners submitted in motions of its offers
 * @param approved those of them that were approved
 * @param won deals that its partners won in motions of its offers
 * @param worth what those deals are worth, by unit
 */
public record QuarterFigures(
        LocalDate from,
        LocalDate through,
        long partners,
        Map<String, Long> tiers,
        List<Amount> earned,
        long registered,
        long approved,
        long won,
        List<Amount> worth) {

    public QuarterFigures {
        tiers = Map.copyOf(tiers);
        earned = List.copyOf(earned);
        worth = List.copyOf(worth);
    }
}
