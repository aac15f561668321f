package dev.entente.enablement;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Per;
import dev.entente.enablement.Certified.Step;
import dev.entente.measure.MeasureSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The measure of how many people of a partner hold a certification that is valid on the window's last day. */
@ApplicationScoped
class CertifiedPeople implements MeasureSource {

    private static final String NAME = "certified-people";
    private static final String PATH = "path";

    @Inject
    KnowingCertified knowing;

    @Override
    public List<Definition> definitions() {
        return List.of(new Definition(
                NAME,
                "Certified people",
                "The people with a certification that is valid on the last day, each once; of one path where it is named",
                List.of(PATH),
                Set.of(Per.PARTNER),
                false,
                false));
    }

    @Override
    public boolean isStock(String what) {
        return true;
    }

    @Override
    public Map<UUID, Amount> totals(Measure measure, DateRange days, Collection<UUID> partners) {
        return knowing.at(partners).people(measure.only().get(PATH)).stream()
                .filter(step -> step.from().isBefore(days.until()))
                .collect(Collectors.toMap(
                        Step::partnerId, step -> whole(step.more(), measure), Amount::plus));
    }

    private static Amount whole(long people, Measure measure) {
        return Amount.exactly(BigDecimal.valueOf(people), measure.unit());
    }
}
