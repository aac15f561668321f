package dev.entente.activity;

import dev.entente.api.Measure.Per;
import dev.entente.measure.MeasureSource;
import dev.entente.measure.Place;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** The measures of what was recorded: meetings of both sides, and what was heard of partners from outside. */
@ApplicationScoped
class RecordedMeasures implements MeasureSource {

    private static final String MEETINGS = "joint-meetings";
    private static final String SIGNALS = "signals";
    private static final String KIND = "kind";

    @Inject
    Activities activities;

    @Inject
    CurrentTenant tenant;

    @Override
    public List<Definition> definitions() {
        return List.of(
                new Definition(
                        MEETINGS,
                        "Joint meetings",
                        "The meetings in the window at which people of both sides were, recorded on the partner or its deals",
                        List.of(),
                        Set.of(Per.PARTNER),
                        false,
                        false),
                new Definition(
                        SIGNALS,
                        "News of the partner",
                        "What was heard of the partner in the window: of one kind where it is named, which is hiring, funding,"
                                + " leadership or layoffs",
                        List.of(KIND),
                        Set.of(Per.PARTNER),
                        false,
                        false));
    }

    /** Each counts before all that was sold on its day. */
    @Override
    public List<Fact> facts(Question question) {
        var measure = question.measure();
        long one = BigDecimal.ONE.movePointRight(measure.unit().scale()).longValueExact();
        return rows(question).stream()
                .map(row -> new Fact((UUID) row[0], null, Place.before(day((Instant) row[1])), one))
                .filter(fact -> question.cuts().stretchOf(fact.place().day()) != null)
                .toList();
    }

    private List<Object[]> rows(Question question) {
        var partners = question.partners().toArray(UUID[]::new);
        var from = begin(question.cuts().from());
        var until = begin(question.cuts().until());
        if (question.measure().what().equals(MEETINGS)) return activities.jointMeetings(partners, from, until);
        var kind = question.measure().only().get(KIND);
        return activities.signals(partners, from, until).stream()
                .filter(row -> kind == null || row[2].equals(kind.toUpperCase(Locale.ROOT)))
                .toList();
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(tenant.get().zone()).toInstant();
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(tenant.get().zone()).toLocalDate();
    }
}
