package dev.entente.enablement;

import dev.entente.enablement.Certified.Step;
import dev.entente.measure.MeasureSource;
import dev.entente.measure.Place;
import dev.entente.measure.Place.Rank;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** The measure of how many people of a partner hold a certification that is valid on the day. */
@ApplicationScoped
class CertifiedPeople implements MeasureSource {

    private static final String NAME = "certified-people";
    private static final String PATH = "path";
    private static final UUID MORNING = new UUID(0, 0);

    @Inject
    KnowingCertified knowing;

    @Override
    public List<Definition> definitions() {
        return List.of(Definition.stock(
                NAME,
                "Certified people",
                "The people with a certification that is valid on the last day, each once; of one path where it is named",
                List.of(PATH)));
    }

    /** Whoever is certified from a day on is so for all that happens on it. */
    @Override
    public List<Fact> facts(Question question) {
        var measure = question.measure();
        long one = BigDecimal.ONE.movePointRight(measure.unit().scale()).longValueExact();
        return knowing.at(question.partners()).people(measure.only().get(PATH)).stream()
                .filter(step -> question.cuts().stretchOf(step.from()) != null)
                .map(step -> fact(step, one))
                .toList();
    }

    private static Fact fact(Step step, long one) {
        return new Fact(step.partnerId(), null, new Place(step.from(), Rank.SALE, MORNING), step.more() * one);
    }
}
