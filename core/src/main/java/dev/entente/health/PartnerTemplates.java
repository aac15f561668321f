package dev.entente.health;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Unit;
import dev.entente.clock.ClockPermissions;
import dev.entente.deal.DealPermissions;
import dev.entente.identity.Internal;
import dev.entente.lifecycle.LifecyclePermissions;
import dev.entente.measure.Measures;
import dev.entente.measure.Windows;
import dev.entente.partner.Partner;
import dev.entente.partner.PartnerPermissions;
import dev.entente.partner.PartnerProblem;
import dev.entente.partner.Partners;
import dev.entente.problem.Problem;
import dev.entente.sale.SalePermissions;
import dev.entente.template.TemplateKind;
import dev.entente.template.TemplateKind.Placeholder;
import dev.entente.template.TemplateKinds;
import dev.entente.template.TemplateSubject;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is written to partners about how it goes: the agenda of a quarterly review, and what the tenant has added. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PartnerTemplates implements TemplateKinds {

    private static final String ABOUT = "partner";
    private static final List<Placeholder> PLACEHOLDERS = List.of(
            new Placeholder("partner", "The partner's name"),
            new Placeholder("vendor", "Your own name"),
            new Placeholder("quarter", "The months of the last quarter of your year that is over"),
            new Placeholder("sold", "What the partner sold in it, net"),
            new Placeholder("deals", "How many deals are open, and what they are worth"),
            new Placeholder("clocks", "How many promises between you are running, and how many are overdue"),
            new Placeholder("health", "How well it goes, of 100"),
            new Placeholder("worries", "What speaks against it, a line each"));

    @Inject
    Partners partners;

    @Inject
    HealthFacts facts;

    @Inject
    Scoring scoring;

    @Inject
    Measures measures;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    @Override
    public List<TemplateKind> kinds() {
        return List.of(new TemplateKind(
                "partner.agenda",
                "QBR agenda",
                "Written to a partner before its quarterly business review",
                ABOUT,
                PLACEHOLDERS,
                """
                Quarterly business review of {partner} and {vendor}: {quarter}

                1. Looking back: {sold} sold in the quarter. What worked, and what did not?
                2. Pipeline: {deals}. What does each need to close?
                3. Promises to each other that are running: {clocks}.
                4. How it goes ({health}), and what we want to change:
                {worries}
                5. Next quarter: targets, campaigns, people to certify.
                6. Who does what by when."""));
    }

    @Override
    public Optional<TemplateSubject> subject() {
        return Optional.of(new TemplateSubject(ABOUT, PLACEHOLDERS));
    }

    @Override
    public List<String> permissions() {
        return List.of(
                PartnerPermissions.READ,
                SalePermissions.READ,
                DealPermissions.READ,
                ClockPermissions.READ,
                LifecyclePermissions.READ);
    }

    @Override
    public Map<String, String> values(String kind, UUID record) {
        var partner = partners.byId(record)
                .orElseThrow(() -> new Problem(PartnerProblem.UNKNOWN_PARTNER, "Look for it in the list of partners."));
        return agenda(partner).values();
    }

    private Agenda agenda(Partner partner) {
        var quarter = quarter();
        var unit = Unit.currency(tenant.get().currency().getCurrencyCode());
        var sold = Measure.of("net-revenue", unit, Calendar.FISCAL_QUARTER);
        var totals = measures.totals(
                List.of(sold),
                Map.of(partner.id(), partner.since()),
                quarter.until().minusDays(1));
        var pipeline = facts.pipeline(partner.id());
        return new Agenda(
                partner.name(),
                tenant.get().name(),
                quarter,
                totals.getOrDefault(partner.id(), Map.of()).getOrDefault(sold, Amount.zero(unit)),
                pipeline.stream().mapToLong(row -> (Long) row[2]).sum(),
                pipeline.stream()
                        .map(row -> new Amount((Long) row[3], new Unit((String) row[0], (Integer) row[1])))
                        .toList(),
                facts.running(partner.id()),
                facts.due(partner.id(), clock.instant()),
                scoring.of(List.of(partner)).get(partner.id()));
    }

    /** The last one that is over. */
    private DateRange quarter() {
        var start = tenant.get().fiscalYearStart();
        var today = tenant.today();
        var now = Windows.days(Calendar.FISCAL_QUARTER, today, today, start);
        var last = now.from().minusDays(1);
        return Windows.days(Calendar.FISCAL_QUARTER, last, last, start);
    }
}
