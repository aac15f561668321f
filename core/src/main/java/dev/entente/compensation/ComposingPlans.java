package dev.entente.compensation;

import dev.entente.api.Unit;
import dev.entente.branding.ReadingBrand;
import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.partner.ReadingPartners;
import dev.entente.plugin.Models;
import dev.entente.problem.Problem;
import dev.entente.program.ProgramPermissions;
import dev.entente.program.PublishedProgram;
import dev.entente.program.ReadingEnrolments;
import dev.entente.program.ReadingEnrolments.Row;
import dev.entente.program.ReadingPrograms;
import dev.entente.program.ReadingTerms;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what a partner is promised on a day, as values and as a paper; to a partner's member, what its own is. */
@ApplicationScoped
@Requires(ProgramPermissions.READ)
public class ComposingPlans {

    @Inject
    ReadingPartners partners;

    @Inject
    ReadingEnrolments enrolments;

    @Inject
    ReadingPrograms programs;

    @Inject
    ReadingTerms terms;

    @Inject
    Models models;

    @Inject
    ReadingBrand brand;

    @Inject
    CurrentTenant tenant;

    /** A paper with the name of its file. */
    public record Printed(String name, byte[] pdf) {}

    /** By the versions that are in force on the day; null: today. One that takes part in nothing has a plan without programs. */
    public CompensationPlan compose(UUID partnerId, @Nullable LocalDate on) {
        var partner = partners.open(partnerId);
        var day = on == null ? tenant.today() : on;
        var rows = enrolments.of(partnerId);
        refuseUnlessPromised(rows, day);
        var composition = new Composition(
                terms::read,
                terms::read,
                offer -> models.pinned(offer.model(), offer.plugin()).map(Models.Installed::model),
                currency(),
                tenant.get().fiscalYearStart());
        var promised = programs.list().stream()
                .map(ReadingPrograms.Page::program)
                .sorted(Comparator.comparing(PublishedProgram::code))
                .flatMap(program -> rows.stream()
                        .map(Row::enrolled)
                        .filter(each -> each.programId().equals(program.id()) && each.isOn(day))
                        .flatMap(each -> composition.of(program, each, day).stream()))
                .toList();
        return plan(partner, day, promised);
    }

    /** The same as a paper in the vendor's brand. */
    public Printed print(UUID partnerId, @Nullable LocalDate on) {
        var plan = compose(partnerId, on);
        var pdf = PlanDocument.of(plan, brand.current(), brand.logo());
        return new Printed("compensation-plan-" + plan.number() + "-" + plan.day() + ".pdf", pdf);
    }

    private CompensationPlan plan(Partner partner, LocalDate day, List<CompensationPlan.Promised> promised) {
        return new CompensationPlan(partner.id(), partner.number(), partner.name(), day, currency(), promised);
    }

    private Unit currency() {
        return Unit.currency(tenant.get().currency().getCurrencyCode());
    }

    private void refuseUnlessPromised(List<Row> rows, LocalDate day) {
        if (day.isAfter(tenant.today().plusYears(1))) throw refused("This day is more than a year ahead");
        var first = rows.stream().map(row -> row.enrolled().since()).min(Comparator.naturalOrder());
        if (first.isPresent() && day.isBefore(first.get()))
            throw refused("The partner joined on " + first.get() + "; name that day or a later one");
    }

    private static Problem refused(String words) {
        return Problem.field(PlanProblem.NOTHING_WAS_PROMISED_YET, "/on", words);
    }
}
