package dev.entente.distribution;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.lifecycle.Doing;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.partner.ReadingPartners;
import dev.entente.partner.TakingTurns;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts partners under distributors. There are two tiers: whoever stands under somebody has nobody under itself, so that no circle can
 * be closed whoever works at the same time.
 */
@ApplicationScoped
@Transactional
@Requires(DistributionPermissions.KEEP)
public class PuttingUnder {

    @Inject
    ReadingPartners reading;

    @Inject
    Partners partners;

    @Inject
    TakingTurns turns;

    @Inject
    Distribution distribution;

    @Inject
    CurrentTenant tenant;

    @Inject
    Audit audit;

    /** From a day on (null: today); what held before ends with it. The same again changes nothing. */
    public Distributed put(UUID partnerId, UUID distributorId, @Nullable LocalDate from) {
        reading.open(partnerId);
        turns.with(List.of(partnerId, distributorId));
        var partner = reading.open(partnerId);
        var distributor =
                partners.byId(distributorId).orElseThrow(() -> unclear("/distributor", "Name a partner by its id"));
        if (partnerId.equals(distributorId)) throw circle(partner, distributor);
        if (!Doing.LEAD.isAllowed(distributor.state()))
            throw unclear(
                    "/distributor",
                    distributor.name() + " is " + distributor.state().words().toLowerCase(Locale.ROOT));
        var day = from == null ? tenant.today() : from;
        if (day.isBefore(partner.since())) throw unclear("/from", "Use a day from " + partner.since() + " on");
        refuseDeeper(partner, distributor, day);
        var before = distribution.aboveFrom(partnerId, day);
        for (var row : before)
            if (row.isOf(distributorId) && row.until() == null && !row.from().isAfter(day)) return same(row, day);
        before.forEach(row -> end(row, day));
        var row = new Distributed(partnerId, distributorId, day);
        distribution.insert(row);
        audit.record("distributor.set", "partner", partnerId, null, view(distributor, day));
        return row;
    }

    // Put off, it would leave days under nobody, since what held before ends already: whoever wants that says so.
    private Distributed same(Distributed row, LocalDate day) {
        if (row.from().isBefore(day) && row.from().isAfter(tenant.today()))
            throw unclear("/from", "It begins on " + row.from() + " already. End that first, to begin later");
        return row;
    }

    /** On no day from the first one on: what ends before it may have been otherwise. */
    private void refuseDeeper(Partner partner, Partner distributor, LocalDate day) {
        var above = distribution.aboveFrom(distributor.id(), day);
        if (above.stream().anyMatch(row -> row.isOf(partner.id()))) throw circle(partner, distributor);
        if (!above.isEmpty()) throw deeper(distributor.name() + " stands under a distributor itself.");
        if (!distribution.belowFrom(partner.id(), day).isEmpty())
            throw deeper(partner.name() + " is a distributor itself.");
    }

    /** From a day on (null: today) it has none. */
    public void end(UUID partnerId, @Nullable LocalDate from) {
        reading.open(partnerId);
        turns.with(List.of(partnerId));
        var day = from == null ? tenant.today() : from;
        var rows = distribution.aboveFrom(partnerId, day);
        if (rows.isEmpty()) throw new Problem(DistributionProblem.NO_DISTRIBUTOR, "There is nothing to end.");
        for (var row : rows) {
            end(row, day);
            audit.record(
                    "distributor.ended",
                    "partner",
                    partnerId,
                    Map.of("distributor", row.distributorId().toString()),
                    null);
        }
    }

    /** What lies ahead of the day never begins; what has begun already does not begin later. */
    private void end(Distributed row, LocalDate day) {
        if (day.isBefore(row.from()) && !row.from().isAfter(tenant.today()))
            throw unclear("/from", "Use a day from " + row.from() + " on");
        row.endOn(day);
        distribution.update(row);
    }

    private static Problem unclear(String field, String words) {
        return Problem.field(DistributionProblem.UNCLEAR_DISTRIBUTION, field, words);
    }

    /** Whether distributors see what their partners sold. */
    public boolean showsSums() {
        return distribution.sums().orElse(false);
    }

    public void showSums(boolean sums) {
        boolean before = showsSums();
        if (before == sums) return;
        var tenantId = Scope.current().tenantId();
        distribution.setSums(tenantId, DistributionTerms.id(tenantId), sums);
        audit.record(
                "distribution-terms.set",
                "distribution",
                DistributionTerms.id(tenantId),
                Map.of("sums", before),
                Map.of("sums", sums));
    }

    private static Map<String, String> view(Partner distributor, LocalDate day) {
        return Map.of("distributor", distributor.id().toString(), "name", distributor.name(), "from", day.toString());
    }

    private static Problem circle(Partner partner, Partner distributor) {
        var words = partner.name() + " cannot stand under " + distributor.name() + ", which stands under it.";
        return new Problem(DistributionProblem.DISTRIBUTION_IN_A_CIRCLE, words);
    }

    private static Problem deeper(String who) {
        return new Problem(DistributionProblem.DISTRIBUTION_TOO_DEEP, who + " Name another partner.");
    }
}
