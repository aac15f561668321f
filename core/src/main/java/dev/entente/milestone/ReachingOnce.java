package dev.entente.milestone;

import dev.entente.identity.Internal;
import dev.entente.milestone.TakingMilestones.Outcome;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.program.LoadingEnrolments;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.PublishedProgram;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reports what another capability saw a partner reach, once in each program whose offers speak of it; where none does, nothing. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ReachingOnce {

    private static final String SOURCE = "plan";

    @Inject
    TakingMilestones taking;

    @Inject
    LoadingPrograms programs;

    @Inject
    LoadingEnrolments enrolments;

    @Inject
    Milestones milestones;

    @Inject
    Partners partners;

    @Inject
    CurrentTenant tenant;

    /** Under a name that follows from the partner: what it reached first stays, however often this is called. */
    public void reach(UUID partnerId, String milestone) {
        var partner = partners.byId(partnerId);
        if (partner.isEmpty()) return;
        var today = tenant.today();
        var reports = new ArrayList<MilestoneReport>();
        for (var enrolled : enrolments.of(List.of(partnerId)).getOrDefault(partnerId, List.of()))
            for (var program : programs.all())
                if (program.id().equals(enrolled.programId()) && enrolled.isOn(today))
                    reports.addAll(reports(program, milestone, partner.get(), today));
        var reached = milestones.byIds(reports.stream().map(Milestone::idOf).toArray(UUID[]::new)).stream()
                .map(Milestone::id)
                .toList();
        reports.removeIf(report -> reached.contains(Milestone.idOf(report)));
        for (var outcome : taking.take(reports)) {
            if (outcome instanceof Outcome.Refused refused) throw refused.problem();
        }
    }

    private static List<MilestoneReport> reports(
            PublishedProgram program, String milestone, Partner partner, LocalDate on) {
        return ReachingCertified.offers(program, on).stream()
                .filter(offer -> ReachingCertified.names(offer, milestone))
                .map(offer -> new MilestoneReport(
                        SOURCE,
                        Ids.derived("reached", partner.id(), program.id(), offer.motion(), milestone)
                                .toString(),
                        on,
                        partner.code(),
                        program.code(),
                        offer.motion(),
                        milestone,
                        null))
                .toList();
    }
}
