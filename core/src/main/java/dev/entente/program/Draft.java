package dev.entente.program;

import dev.entente.api.Unit;
import dev.entente.problem.Problem.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A program file that could be published: its text, what it says, the figures in it that can be changed, what is odd. */
public record Draft(
        String file,
        String code,
        String name,
        LocalDate from,
        @Nullable Unit unit,
        List<Tier> tiers,
        List<Offer> offers,
        List<Figure> figures,
        List<Finding> warnings) {

    public Draft {
        tiers = List.copyOf(tiers);
        offers = List.copyOf(offers);
        figures = List.copyOf(figures);
        warnings = List.copyOf(warnings);
    }

    public Optional<Offer> offer(String motion) {
        return offers.stream().filter(offer -> offer.motion().equals(motion)).findFirst();
    }

    public Optional<Tier> tier(String code) {
        return tiers.stream().filter(tier -> tier.code().equals(code)).findFirst();
    }
}
