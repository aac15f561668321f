package dev.entente.offboarding;

import dev.entente.audit.Audit;
import dev.entente.deal.DealFilter;
import dev.entente.deal.ReadingDeals;
import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.partner.PartnerResource;
import dev.entente.partner.ReadingContacts;
import dev.entente.partner.ReadingPartners;
import dev.entente.partner.TakingTurns;
import dev.entente.program.ReadingEnrolments;
import dev.entente.settlement.ReadingStatements;
import dev.entente.settlement.StatementFilter;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Collects what is kept of a partner into one file; that it was taken settles that item of a wind-down. */
@ApplicationScoped
public class CollectingData {

    @Inject
    ReadingPartners reading;

    @Inject
    Desk desk;

    /** All that there is of each kind, as the list of it shows it. */
    public record Collected(
            PartnerResource.Shown partner,
            List<Contact> contacts,
            List<Program> programs,
            List<Deal> deals,
            List<Statement> statements) {}

    /** A person. */
    public record Contact(String name, String email, String phone, String role) {}

    /** A program that it takes part in, since when and at which tier today (none: empty). */
    public record Program(String code, String name, String since, String tier) {}

    /** A deal, open or closed. */
    public record Deal(String number, String customer, String name, String stage, String amount) {}

    /** A statement, and what was to be paid of it. */
    public record Statement(String number, String month, String toPay, String state) {}

    @Requires(OffboardingPermissions.TAKE_DATA)
    public Collected take(UUID partnerId) {
        reading.open(partnerId);
        var by = Scope.current().isHome() ? "The vendor" : "The partner";
        return Scope.call(Scope.system(Scope.current().tenantId()), () -> desk.collect(partnerId, by));
    }

    /** With the reach of the system: the fact that settles it is the vendor's row. */
    @Internal
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Desk {

        private static final int MOST = 10_000;

        @Inject
        ReadingPartners partners;

        @Inject
        ReadingContacts contacts;

        @Inject
        ReadingEnrolments enrolments;

        @Inject
        ReadingDeals deals;

        @Inject
        ReadingStatements statements;

        @Inject
        TakingTurns turns;

        @Inject
        Gathering gathering;

        @Inject
        WindDowns windDowns;

        @Inject
        LastDayWork lastDay;

        @Inject
        CurrentTenant tenant;

        @Inject
        Audit audit;

        @Inject
        InstantSource clock;

        Collected collect(UUID partnerId, String by) {
            turns.with(List.of(partnerId)); // two may take it at the same moment
            audit.record("partner.data.taken", "partner", partnerId, null, Map.of("by", by));
            var windDown = gathering.of(partnerId);
            if (windDown != null) {
                var note = by + " took it on " + tenant.today() + ".";
                var step = new WindDownStep(partnerId, windDown.move().id(), Item.DATA, note, clock.instant());
                windDowns.delete(step.id);
                windDowns.insert(step);
                lastDay.lookAgain(partnerId, windDown.leaving());
            }
            return new Collected(
                    PartnerResource.Shown.of(partners.open(partnerId)),
                    contacts(partnerId),
                    programs(partnerId),
                    deals(partnerId),
                    statements(partnerId));
        }

        private List<Contact> contacts(UUID partnerId) {
            return contacts.of(partnerId).stream()
                    .map(each -> each.details())
                    .map(each -> new Contact(each.name(), each.email(), each.phone(), each.role()))
                    .toList();
        }

        private List<Program> programs(UUID partnerId) {
            return enrolments.of(partnerId).stream()
                    .map(row -> new Program(
                            row.program(),
                            row.name(),
                            row.enrolled().since().toString(),
                            row.tier().map(tier -> tier.name()).orElse("")))
                    .toList();
        }

        private List<Deal> deals(UUID partnerId) {
            return deals.list(new DealFilter(List.of(), partnerId, null, null), 0, MOST).stream()
                    .map(deal -> new Deal(
                            deal.number(),
                            deal.customerName(),
                            deal.name(),
                            deal.stage().name().toLowerCase(Locale.ROOT),
                            deal.amount().toString()))
                    .toList();
        }

        private List<Statement> statements(UUID partnerId) {
            return statements.list(new StatementFilter(partnerId, null, null), 0, MOST).stream()
                    .map(row -> new Statement(
                            row.number(),
                            row.period().toString(),
                            row.toPay().toString(),
                            row.course().state().name().toLowerCase(Locale.ROOT)))
                    .toList();
        }
    }
}
