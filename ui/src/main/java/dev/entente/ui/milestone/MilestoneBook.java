package dev.entente.ui.milestone;

import static java.util.stream.Collectors.toMap;

import dev.entente.earning.BookedEarning;
import dev.entente.earning.EarningPermissions;
import dev.entente.earning.Explanation;
import dev.entente.earning.ReadingEarnings;
import dev.entente.milestone.Milestone;
import dev.entente.milestone.MilestoneFilter;
import dev.entente.milestone.MilestonePermissions;
import dev.entente.milestone.MilestoneReport;
import dev.entente.milestone.ReadingMilestones;
import dev.entente.milestone.ReportingMilestones;
import dev.entente.program.ProgramPermissions;
import dev.entente.program.ReadingPrograms;
import dev.entente.ui.shell.PartnerChoice;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What pages of milestones read and do: a few questions for a page of them, however many rows it has. */
@Dependent
public class MilestoneBook {

    @Inject
    ReadingMilestones milestones;

    @Inject
    ReportingMilestones reporting;

    @Inject
    ReadingEarnings earnings;

    @Inject
    ReadingPrograms programs;

    @Inject
    PartnerChoice partners;

    @Inject
    Today today;

    @Inject
    Visit visit;

    List<MilestoneRow> rows(MilestoneFilter filter, int offset, int limit) {
        return rows(milestones.list(filter, offset, limit));
    }

    int count(MilestoneFilter filter) {
        return milestones.count(filter);
    }

    MilestoneRow open(UUID id) {
        return rows(List.of(milestones.open(id))).getFirst();
    }

    private List<MilestoneRow> rows(List<Milestone> page) {
        var names = partners.names(page.stream().map(Milestone::partnerId).toList());
        var results = results(page);
        return page.stream()
                .map(each -> new MilestoneRow(each, names.getOrDefault(each.partnerId(), ""), results.get(each.id())))
                .toList();
    }

    /** Of the partner that reached each: one that had it before has a result of nothing beside it. */
    private Map<UUID, BookedEarning> results(List<Milestone> page) {
        if (!seesAmounts()) return Map.of();
        var holders = page.stream().collect(toMap(Milestone::id, Milestone::partnerId));
        return earnings.ofAll(holders.keySet()).stream()
                .filter(each -> each.partnerId().equals(holders.get(each.sourceId())))
                .collect(toMap(BookedEarning::sourceId, each -> each));
    }

    Explanation explain(BookedEarning result) {
        return earnings.explain(result.id());
    }

    boolean seesAmounts() {
        return visit.may(EarningPermissions.READ);
    }

    boolean mayReport() {
        return visit.may(MilestonePermissions.REPORT);
    }

    /** What milestones may earn by: the offers that are in force. */
    List<Way> ways() {
        if (!visit.may(ProgramPermissions.READ)) return List.of();
        return programs.list().stream()
                .flatMap(page -> page.inForce().stream()
                        .flatMap(version -> version.offers().stream())
                        .map(offer -> new Way(
                                page.program().code(),
                                offer.motion(),
                                page.program().name(),
                                offer.name())))
                .toList();
    }

    Milestone report(MilestoneReport report) {
        return reporting.report(report).milestone();
    }

    Milestone withdraw(UUID id) {
        return reporting.withdraw(id);
    }

    String code(Milestone milestone) {
        return partners.of(milestone.partnerId().toString())
                .map(partner -> partner.code())
                .orElse("");
    }
}
