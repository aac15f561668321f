package dev.entente.sale;

import static java.util.stream.Collectors.groupingBy;

import dev.entente.identity.Internal;
import dev.entente.job.Dispatch;
import dev.entente.job.Dispatch.Due;
import dev.entente.program.LoadingEnrolments;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.PublishedProgram;
import dev.entente.program.RenewalPolicy;
import dev.entente.program.Version;
import dev.entente.tenant.CurrentTenant;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Puts the notices of what is going to end where a version says that was published since, or a program that a partner joined, a
 * page of sales at a time. What should have been told by now, and was not yet to be told before, is told at once; begun again after
 * it was cut off, it tells nothing twice.
 */
@Internal
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class MovingNotices {

    private static final int PAGE = 500;

    @Inject
    Sales sales;

    @Inject
    LoadingPrograms programs;

    @Inject
    LoadingEnrolments enrolments;

    @Inject
    RenewalPolicies policies;

    @Inject
    RenewalNews news;

    @Inject
    Dispatch dispatch;

    @Inject
    CurrentTenant tenant;

    /** The sales behind one of them; the last of those that were looked at, or none where there are no more. */
    Optional<UUID> page(UUID versionId, UUID after) {
        var all = programs.all();
        for (var program : all)
            for (var version : program.versions())
                if (version.id().equals(versionId)) return page(all, program, version, after);
        return Optional.empty();
    }

    /** The same where a partner joined a program: its own sales, which may be promised by that program now. */
    Optional<UUID> ofJoined(UUID enrolmentId, UUID after) {
        return enrolments.byId(enrolmentId).flatMap(joined -> {
            var all = programs.all();
            var others = all.stream()
                    .filter(each -> !each.id().equals(joined.programId()))
                    .toList();
            if (all.stream().noneMatch(MovingNotices::says)) return Optional.empty();
            var page = sales.inSubscriptionsOfAfter(joined.partnerId(), after, Limit.of(PAGE));
            if (!page.isEmpty()) move(page, policies.of(page, others), policies.of(page, all));
            return next(page);
        });
    }

    private static Optional<UUID> next(List<Sale> page) {
        return page.size() < PAGE
                ? Optional.empty()
                : Optional.of(page.getLast().id());
    }

    private Optional<UUID> page(List<PublishedProgram> all, PublishedProgram program, Version version, UUID after) {
        var now = program.upTo(version.number());
        if (!says(now)) return Optional.empty();
        var page = sales.inSubscriptionsAfter(after, Limit.of(PAGE));
        if (page.isEmpty()) return Optional.empty();
        var before = policies.of(page, with(all, program.upTo(version.number() - 1)));
        move(page, before, policies.of(page, with(all, now)));
        return next(page);
    }

    /** Whether it ever said anything else than what holds where nothing is said, or than it does now. */
    private static boolean says(PublishedProgram program) {
        return program.versions().stream()
                .anyMatch(version -> version.renewal().notice() != RenewalPolicy.USUAL.notice());
    }

    private static List<PublishedProgram> with(List<PublishedProgram> all, PublishedProgram program) {
        return all.stream()
                .map(each -> each.id().equals(program.id()) ? program : each)
                .toList();
    }

    private void move(List<Sale> page, Map<UUID, RenewalPolicy> before, Map<UUID, RenewalPolicy> after) {
        var lines = sales.currentLinesOf(page.stream().map(Sale::id).toArray(UUID[]::new)).stream()
                .collect(groupingBy(SaleLine::saleId));
        var today = tenant.today();
        var alarms = new ArrayList<Due>();
        for (var sale : page) {
            var ends = RenewalClock.ends(sale, lines.getOrDefault(sale.id(), List.of()));
            if (ends.isEmpty() || !ends.last().isAfter(today)) continue;
            var was = RenewalClock.alarm(ends.last(), before.getOrDefault(sale.id(), RenewalPolicy.USUAL));
            var is = RenewalClock.alarm(ends.last(), after.getOrDefault(sale.id(), RenewalPolicy.USUAL));
            switch (RenewalClock.moved(was, is, sale.on(), today)) {
                case LATER ->
                    alarms.add(RenewalClock.alarm(sale.id(), is, tenant.get().zone()));
                case AT_ONCE -> news.now(sale.id());
                case STAYS -> {}
            }
        }
        dispatch.all(RenewalClock.ENDING, alarms);
    }
}
