package dev.entente.program;

import dev.entente.api.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A program file that could be published: its text, what it says, and the figures in it that can be changed. */
public record Draft(
        String file,
        String code,
        String name,
        LocalDate from,
        @Nullable Unit unit,
        List<Tier> tiers,
        List<Offer> offers,
        List<Figure> figures) {

    public Draft {
        tiers = List.copyOf(tiers);
        offers = List.copyOf(offers);
        figures = List.copyOf(figures);
    }

    public Optional<Offer> offer(String motion) {
        return offers.stream().filter(offer -> offer.motion().equals(motion)).findFirst();
    }

    public Optional<Tier> tier(String code) {
        return tiers.stream().filter(tier -> tier.code().equals(code)).findFirst();
    }
}
