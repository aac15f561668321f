package dev.entente.earning;

import dev.entente.api.Measure.Per;
import dev.entente.measure.MeasureSource;
import dev.entente.measure.Place;
import dev.entente.measure.Place.Rank;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** The measure of what an offer gave a partner so far, for caps and minimums over a time: sales, refunds, ends of periods. */
@ApplicationScoped
class OwnEarnings implements MeasureSource {

    static final String NAME = "own-earnings";

    private static final UUID SUMMED = new UUID(0, 0);

    @Inject
    StatelessSession session;

    /** What tells one offer from another, in whatever version. */
    static String offer(UUID program, String motion) {
        return program + " " + motion;
    }

    @Override
    public List<Definition> definitions() {
        var formula =
                "The results of the same offer in the window, less what was given back of them; of a family or term,"
                        + " what its lines earned since the offer asks for that. A tier, which is of no offer, counts those of"
                        + " all offers in its unit, such as all points";
        return List.of(new Definition(
                NAME,
                "Own earnings",
                formula,
                List.of("family", "term"),
                Set.of(Per.PARTNER, Per.CUSTOMER, Per.SUBSCRIPTION),
                false,
                true));
    }

    @Override
    public List<Fact> facts(Question question) {
        var cuts = question.cuts();
        var query = session.createSelectionQuery(text(question), Object[].class)
                .setParameter("partners", question.partners().toArray(UUID[]::new))
                .setParameter("without", question.without().toArray(UUID[]::new))
                .setParameter("unit", question.measure().unit().code())
                .setParameter("from", cuts.from())
                .setParameter("until", cuts.until())
                .setParameter("cuts", cuts.array());
        var only = question.measure().only();
        if (!only.isEmpty()) query.setParameter("only", OnLines.filter(only));
        if (!cuts.exact().isEmpty()) query.setParameter("exact", cuts.exactStretches());
        return query.getResultList().stream().map(row -> fact(row, cuts)).toList();
    }

    private static String text(Question question) {
        var of = switch (question.measure().per()) {
            case PARTNER, PRODUCT_LINE -> "cast(null as string)";
            case CUSTOMER -> "cast(e.customerId as string)";
            case SUBSCRIPTION -> "e.subscription";
        };
        var exact = question.cuts().exact().isEmpty()
                ? "false = true"
                : "cast(sql('(?)[width_bucket(?, ?)]', :exact, e.onDay, :cuts) as Boolean)";
        return "select f.partner as partner, f.program as program, f.motion as motion, f.whose as whose,"
                + " f.stretch as stretch, f.event as event, f.dayRank as dayRank, sum(f.minor) from"
                + " (select e.partnerId as partner, e.programId as program, e.motion as motion,"
                + " " + of + " as whose,"
                + " cast(sql('width_bucket(?, ?)', e.onDay, :cuts) as Integer) as stretch,"
                + " case when " + exact + " then e.sourceId end as event,"
                + " case when " + exact + " then e.dayRank else 0 end as dayRank, " + minor(question) + " as minor"
                + " from BookedEarning e where not e.superseded"
                + " and cast(sql('(? = any(?))', e.partnerId, :partners) as Boolean)"
                + " and not cast(sql('(? = any(?))', e.sourceId, :without) as Boolean)"
                + (question.measure().only().isEmpty() ? "" : " and e.onLines is not null")
                + " and e.unit = :unit and e.programId is not null and e.onDay >= :from and e.onDay < :until"
                + (question.measure().per() == Per.PARTNER ? "" : " and " + of + " is not null")
                + ") f group by f.partner, f.program, f.motion, f.whose, f.stretch, f.event, f.dayRank";
    }

    private static String minor(Question question) {
        if (question.measure().only().isEmpty()) return "e.minor";
        return "cast(sql('(select coalesce(sum(cast(part ->> ''minor'' as bigint)), 0)"
                + " from jsonb_array_elements(cast(? as jsonb)) part where part @> cast(? as jsonb))',"
                + " e.onLines, :only) as Long)";
    }

    private static Fact fact(Object[] row, Cuts cuts) {
        var offer = offer((UUID) row[1], (String) row[2]);
        var whose = (@Nullable String) row[3];
        var event = (@Nullable UUID) row[5];
        var rank = Rank.values()[((Number) row[6]).intValue()];
        var place = new Place(cuts.day((Integer) row[4]), rank, event == null ? SUMMED : event);
        var of = whose == null ? offer : offer + " " + whose;
        return new Fact((UUID) row[0], of, place, ((Number) row[7]).longValue());
    }
}
