package dev.entente.whatif;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.drafting.KnowingDrafts;
import dev.entente.drafting.ProgramDraft;
import dev.entente.identity.Requires;
import dev.entente.job.Job;
import dev.entente.job.ReadingJobs;
import dev.entente.partner.ReadingPartners;
import dev.entente.problem.Problem;
import dev.entente.whatif.OutcomeQuery.Order;
import dev.entente.whatif.OutcomeQuery.Row;
import dev.entente.whatif.Result.Total;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Shows what-ifs: all of a draft or a program, what one comes to, and what it comes to for a partner. */
@ApplicationScoped
@Transactional
@Requires(WhatIfPermissions.READ)
public class ReadingWhatIfs {

    private static final UUID FIRST = new UUID(0, 0);
    private static final int MOST_REASONS = 30;

    @Inject
    WhatIfs whatIfs;

    @Inject
    ReadingJobs jobs;

    @Inject
    KnowingDrafts drafts;

    @Inject
    ReadingPartners partners;

    @Inject
    StatelessSession session;

    /** Of a draft or of all, behind a key (null: from the first on). */
    public List<WhatIf> after(@Nullable UUID after, @Nullable UUID draft, int most) {
        return whatIfs.after(after == null ? FIRST : after, draft, Limit.of(most));
    }

    /** Of all drafts of a program, the newest first, each with its sums: so that drafts can be compared. */
    public List<Result> compared(String program, int most) {
        return results(whatIfs.newestOf(program, Limit.of(most)));
    }

    /** Of one draft, the newest first, each with its sums. */
    public List<Result> of(UUID draft, int most) {
        return results(whatIfs.ofDraft(draft, Limit.of(most)));
    }

    private List<Result> results(List<WhatIf> all) {
        var running = jobs.all(all.stream().map(WhatIf::jobId).toList());
        var totals = totals(all.stream()
                .filter(each -> !job(running, each).isActive())
                .map(WhatIf::id)
                .toList());
        var known = new HashMap<UUID, ProgramDraft>();
        return all.stream()
                .map(each -> new Result(
                        each,
                        job(running, each),
                        isOutdated(each, known.computeIfAbsent(each.draftId(), drafts::byId)),
                        totals.getOrDefault(each.id(), List.of()),
                        List.of(),
                        List.of(),
                        Assumptions.of(each)))
                .toList();
    }

    private static Job job(Map<UUID, Job> known, WhatIf whatIf) {
        return Objects.requireNonNull(known.get(whatIf.jobId()), "A what-if has a job");
    }

    private Map<UUID, List<Total>> totals(List<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return whatIfs.totals(ids.toArray(UUID[]::new)).stream()
                .collect(groupingBy(row -> (UUID) row[0], mapping(Total::of, toList())));
    }

    private static boolean isOutdated(WhatIf whatIf, ProgramDraft draft) {
        return draft.state().isOpen() && draft.revision() != whatIf.draftRevision();
    }

    /** What it comes to, once its work has ended: sums of a part would pass for the whole. */
    public Result open(UUID id) {
        var one = results(List.of(found(whatIfs, id))).getFirst();
        if (one.job().isActive()) return one;
        return new Result(
                one.whatIf(),
                one.job(),
                one.outdated(),
                one.totals(),
                whatIfs.moves(id).stream().map(Result.Move::of).toList(),
                whatIfs.reasons(id, Limit.of(MOST_REASONS)).stream()
                        .map(ReadingWhatIfs::reason)
                        .toList(),
                one.assumptions());
    }

    private static Reason.Total reason(Object[] row) {
        var unit = new Unit((String) row[1], ((Number) row[2]).intValue());
        var difference = new Amount(((Number) row[4]).longValue(), unit);
        return new Reason.Total((String) row[0], ((Number) row[3]).longValue(), difference);
    }

    /** What it comes to for partners, in a unit, in an order. */
    public List<Row> partners(UUID id, String unit, Order order, int offset, int limit) {
        return limit == 0 ? List.of() : new OutcomeQuery(id, unit).page(session, order, offset, limit);
    }

    public int count(UUID id, String unit) {
        return Math.toIntExact(new OutcomeQuery(id, unit).count(session));
    }

    /** In all units, in the order of keys, behind one; not before its work has ended. */
    public List<Row> partnersAfter(UUID id, @Nullable UUID after, int limit) {
        requireEnded(id);
        return OutcomeQuery.after(session, id, after == null ? FIRST : after, limit);
    }

    /** What it comes to for one partner; not before its work has ended. */
    public Result.OfPartner partner(UUID id, UUID partnerId) {
        requireEnded(id);
        var outcomes = whatIfs.outcomesOf(id, partnerId);
        if (outcomes.isEmpty())
            throw new Problem(WhatIfProblem.UNKNOWN_OUTCOME, "Look for one in the list of its partners.");
        return new Result.OfPartner(
                partnerId,
                partners.names(List.of(partnerId)).getOrDefault(partnerId, ""),
                outcomes,
                whatIfs.reasonsOf(id, partnerId).stream().map(Reason::total).toList(),
                whatIfs.examplesOf(id, partnerId));
    }

    /** Refuses while it is at work: a partner that is half done with would pass for a whole one. */
    public void requireEnded(UUID id) {
        if (jobs.open(found(whatIfs, id).jobId()).isActive())
            throw new Problem(WhatIfProblem.WHAT_IF_RUNS, "See how far it is, and ask again when it has ended.");
    }

    static WhatIf found(WhatIfs whatIfs, UUID id) {
        return whatIfs.byId(id)
                .orElseThrow(() -> new Problem(WhatIfProblem.UNKNOWN_WHAT_IF, "Look for it on the page of its draft."));
    }
}
