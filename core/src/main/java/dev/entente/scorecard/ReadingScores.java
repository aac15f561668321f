package dev.entente.scorecard;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.PluginId;
import dev.entente.api.scorecard.ScorecardProvider.Score;
import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.measure.Measures;
import dev.entente.measure.Windows;
import dev.entente.partner.Partner;
import dev.entente.partner.ReadingPartners;
import dev.entente.plugin.Scorer.Answer;
import dev.entente.plugin.Scorer.Answer.Scored;
import dev.entente.plugin.Scorer.Answer.Unfit;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Has partners judged over a fiscal quarter, by what is measured when somebody asks; to a partner, those that are shared with it. */
@ApplicationScoped
public class ReadingScores {

    @Inject
    ReadingPartners partners;

    @Inject
    CurrentTenant tenant;

    @Inject
    Desk desk;

    /**
     * How a partner did.
     *
     * @param now the score, or why there is none; to a partner, only that there is none
     * @param before the score of the quarter before; null where there is none
     */
    public record Judged(
            PluginId provider,
            boolean shared,
            DateRange period,
            Answer now,
            @Nullable Score before) {

        private static final Answer NOT_NOW = new Unfit("It cannot be worked out at the moment");

        /** As a partner reads it: why it cannot be asked is about plugins and criteria, which are the vendor's alone. */
        Judged forPartner() {
            return now instanceof Unfit ? new Judged(provider, shared, period, NOT_NOW, before) : this;
        }
    }

    /** In the quarter of a day (null: today), up to today; by name of the provider. */
    @Requires(ScorecardPermissions.READ)
    public List<Judged> of(UUID partnerId, @Nullable LocalDate day) {
        var partner = partners.open(partnerId);
        var today = tenant.today();
        var asked = day == null ? today : day;
        if (asked.isAfter(today) || day != null && asked.isBefore(partner.since()))
            throw Problem.field(
                    ScorecardProblem.UNCLEAR_PERIOD, "/on", "Use a day from " + partner.since() + " up to " + today);
        var scope = Scope.current();
        boolean sharedOnly = scope.partnerId() != null;
        // Sales that name another count too, and what the vendor alone wrote down, so the whole is read with the
        // system's reach.
        var reach = sharedOnly ? Scope.system(scope.tenantId()) : scope;
        return Scope.call(reach, () -> desk.of(partner, asked, sharedOnly));
    }

    /** In one transaction, which belongs to one scope. */
    @Internal
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Desk {

        @Inject
        Scorecards scorecards;

        @Inject
        Judges judges;

        @Inject
        Measures measures;

        @Inject
        CurrentTenant tenant;

        private record Asked(Scorecard scorecard, Judge judge) {}

        List<Judged> of(Partner partner, LocalDate day, boolean sharedOnly) {
            var asked = scorecards.all().stream()
                    .filter(each -> each.isShared() || !sharedOnly)
                    .map(each -> new Asked(
                            each, judges.of(each.provider(), each.said().criteria())))
                    .toList();
            if (asked.isEmpty()) return List.of();
            var period = quarter(day);
            var last = period.last().isAfter(tenant.today()) ? tenant.today() : period.last();
            var earlier = quarter(period.from().minusDays(1));
            var now = measured(asked, partner, last);
            var before = partner.since().isAfter(earlier.last())
                    ? Map.<Measure, Amount>of()
                    : measured(asked, partner, earlier.last());
            return asked.stream()
                    .map(each -> new Judged(
                            each.scorecard().provider(),
                            each.scorecard().isShared(),
                            period,
                            each.judge().judge(period, now),
                            before.isEmpty() ? null : score(each.judge().judge(earlier, before))))
                    .map(each -> sharedOnly ? each.forPartner() : each)
                    .toList();
        }

        private static @Nullable Score score(Answer answer) {
            return switch (answer) {
                case Scored scored -> scored.score();
                case Unfit _ -> null;
            };
        }

        /** One question for each figure, however many scorecards look at it. */
        private Map<Measure, Amount> measured(List<Asked> asked, Partner partner, LocalDate day) {
            var wanted = asked.stream()
                    .flatMap(each -> each.judge().measures().stream())
                    .collect(Collectors.toSet());
            return measures.measured(wanted, Map.of(partner.id(), partner.since()), day)
                    .getOrDefault(partner.id(), Map.of());
        }

        private DateRange quarter(LocalDate day) {
            var from = Windows.days(
                            Calendar.FISCAL_QUARTER, day, day, tenant.get().fiscalYearStart())
                    .from();
            return new DateRange(from, from.plusMonths(3));
        }
    }
}
