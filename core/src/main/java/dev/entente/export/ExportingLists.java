package dev.entente.export;

import dev.entente.audit.Trail;
import dev.entente.clock.ClockFilter;
import dev.entente.clock.ClockPermissions;
import dev.entente.clock.ReadingClocks;
import dev.entente.clock.ShownClock;
import dev.entente.deal.DealFilter;
import dev.entente.deal.DealPermissions;
import dev.entente.earning.Accrual;
import dev.entente.earning.EarningPermissions;
import dev.entente.earning.ReadingAccruals;
import dev.entente.enablement.EnablementPermissions;
import dev.entente.enablement.ReadingCertifications.Filter;
import dev.entente.enablement.ReadingCertifications.OfPartner;
import dev.entente.export.DealRows.DealRow;
import dev.entente.export.MilestoneRows.MilestoneRow;
import dev.entente.export.PartnerRows.PartnerRow;
import dev.entente.export.RegistrationRows.RegistrationRow;
import dev.entente.export.SaleLineRows.SaleLineRow;
import dev.entente.export.SubscriptionRows.SubscriptionRow;
import dev.entente.identity.IdentityPermissions;
import dev.entente.identity.MemberRow;
import dev.entente.identity.ReadingAudit;
import dev.entente.identity.ReadingMembers;
import dev.entente.identity.Requires;
import dev.entente.ledger.AsOf;
import dev.entente.level.LevelFilter;
import dev.entente.level.LevelPermissions;
import dev.entente.level.ListingProposals;
import dev.entente.milestone.MilestoneFilter;
import dev.entente.milestone.MilestonePermissions;
import dev.entente.partner.PartnerPermissions;
import dev.entente.pricebook.Price;
import dev.entente.pricebook.PricebookPermissions;
import dev.entente.pricebook.ReadingBooks;
import dev.entente.product.Product;
import dev.entente.product.ProductPermissions;
import dev.entente.product.ReadingProducts;
import dev.entente.program.PartnerFilter;
import dev.entente.registration.RegistrationFilter;
import dev.entente.registration.RegistrationPermissions;
import dev.entente.sale.SaleFilter;
import dev.entente.sale.SalePermissions;
import dev.entente.sale.SubscriptionFilter;
import dev.entente.settlement.ComingPart;
import dev.entente.settlement.LedgerRow;
import dev.entente.settlement.ReadingComing;
import dev.entente.settlement.ReadingLedger;
import dev.entente.settlement.ReadingStatements;
import dev.entente.settlement.SettlementPermissions;
import dev.entente.settlement.StatementFilter;
import dev.entente.settlement.StatementLine;
import dev.entente.settlement.StatementRow;
import dev.entente.settlement.TracedStep;
import dev.entente.settlement.TracingStatements;
import dev.entente.table.Sheet;
import dev.entente.table.Sheet.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lists as sheets. Each page is read by the use case that shows the list, when it is written: by the same permission, on the
 * same side, and never more than a page at a time.
 */
@ApplicationScoped
public class ExportingLists {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    PartnerRows partners;

    @Inject
    ReadingProducts products;

    @Inject
    ReadingBooks books;

    @Inject
    SaleLineRows sales;

    @Inject
    SubscriptionRows subscriptions;

    @Inject
    MilestoneRows milestones;

    @Inject
    ListingProposals levels;

    @Inject
    DealRows deals;

    @Inject
    RegistrationRows registrations;

    @Inject
    ReadingClocks clocks;

    @Inject
    CertificationRows certifications;

    @Inject
    ReadingStatements statements;

    @Inject
    TracingStatements tracing;

    @Inject
    ReadingComing coming;

    @Inject
    ReadingAccruals accruals;

    @Inject
    ReadingLedger ledger;

    @Inject
    ReadingMembers members;

    @Inject
    ReadingAudit audit;

    @Requires(PartnerPermissions.READ)
    public Sheet<PartnerRow> partners(PartnerFilter filter) {
        return new Sheet<>(
                "Partners",
                Columns.PARTNER,
                last -> partners.after(last == null ? null : last.partner().id(), filter, Pages.SIZE));
    }

    @Requires(ProductPermissions.READ)
    public Sheet<Product> products() {
        return new Sheet<>(
                "Products",
                CatalogColumns.PRODUCT,
                last -> products.after(last == null ? null : last.id(), Pages.SIZE));
    }

    /** What one book says itself. */
    @Requires(PricebookPermissions.READ)
    public Sheet<Price> prices(String code, ReadingBooks.Filter filter) {
        var book = books.open(code).book();
        return new Sheet<>(
                "Prices",
                CatalogColumns.prices(book),
                last -> books.prices(book, filter, last == null ? null : last.said(), Pages.SIZE));
    }

    @Requires(DealPermissions.READ)
    public Sheet<DealRow> deals(DealFilter filter) {
        return new Sheet<>(
                "Deals",
                SharedColumns.DEAL,
                last -> deals.after(last == null ? null : last.deal().id(), filter, Pages.SIZE));
    }

    /** In the order of their keys; to a partner's member, those about that partner. */
    @Requires(LevelPermissions.READ)
    public Sheet<ListingProposals.Row> levels(LevelFilter filter) {
        return new Sheet<>(
                "Levels",
                Columns.LEVEL,
                last -> levels.after(last == null ? null : last.proposal().id(), filter, Pages.SIZE));
    }

    /** In the order in which they were submitted; to a partner's member, those of that partner. */
    @Requires(RegistrationPermissions.READ)
    public Sheet<RegistrationRow> registrations(RegistrationFilter filter) {
        return new Sheet<>(
                "Registrations",
                Columns.REGISTRATION,
                last -> registrations.after(
                        last == null ? null : last.registration().id(), filter, Pages.SIZE));
    }

    /** In the order in which they began; to a partner's member, those of that partner. */
    @Requires(ClockPermissions.READ)
    public Sheet<ShownClock> clocks(ClockFilter filter) {
        return new Sheet<>(
                "Promises",
                ClockColumns.ALL,
                last -> clocks.after(last == null ? new UUID(0, 0) : last.id(), filter, Pages.SIZE));
    }

    /** A row for each line. */
    @Requires(SalePermissions.READ)
    public Sheet<SaleLineRow> sales(SaleFilter filter) {
        return new Sheet<>(
                "Sales",
                Columns.SALE,
                last -> sales.after(last == null ? BEFORE_ALL : last.sold().saleId(), filter, Pages.SIZE));
    }

    /** In the order of their keys; to a partner's member, what that partner sold of them. */
    @Requires(SalePermissions.READ)
    public Sheet<SubscriptionRow> subscriptions(SubscriptionFilter filter) {
        return new Sheet<>(
                "Subscriptions",
                Columns.SUBSCRIPTION,
                last -> subscriptions.after(
                        last == null ? BEFORE_ALL : last.subscription().id(), filter, Pages.SIZE));
    }

    /** In the order of their keys; to a partner's member, those of that partner. */
    @Requires(MilestonePermissions.READ)
    public Sheet<MilestoneRow> milestones(MilestoneFilter filter) {
        return new Sheet<>(
                "Milestones",
                Columns.MILESTONE,
                last -> milestones.after(
                        last == null ? BEFORE_ALL : last.milestone().id(), filter, Pages.SIZE));
    }

    @Requires(SettlementPermissions.READ)
    public Sheet<StatementRow> statements(StatementFilter filter) {
        return new Sheet<>(
                "Statements",
                Columns.STATEMENT,
                last -> statements.after(last == null ? BEFORE_ALL : last.id(), filter, Pages.SIZE));
    }

    /** What is held back, in the order of keys; of one partner or of all. */
    @Requires(SettlementPermissions.READ)
    public Sheet<ComingPart> payable(@Nullable UUID partnerId) {
        return new Sheet<>(
                "Payable later",
                Columns.COMING,
                last -> coming.after(last == null ? BEFORE_ALL : last.id(), partnerId, Pages.SIZE));
    }

    /** In the order of their keys; of one partner or all. */
    @Requires(SettlementPermissions.READ)
    public Sheet<LedgerRow> postings(@Nullable UUID partnerId, AsOf asOf) {
        return new Sheet<>(
                "Ledger",
                PostingColumns.ALL,
                last -> ledger.after(last == null ? BEFORE_ALL : last.id(), partnerId, asOf, Pages.SIZE));
    }

    /** Of periods that still go on, as of today or a day before; of one partner or all. */
    @Requires(EarningPermissions.READ)
    public Sheet<Accrual> accruals(@Nullable LocalDate on, @Nullable UUID partnerId) {
        return new Sheet<>(
                "Accruals", AccrualColumns.ACCRUAL, last -> last == null ? accruals.on(on, partnerId) : List.of());
    }

    /** Those that one statement has; it is open on a page as a whole too. */
    @Requires(SettlementPermissions.READ)
    public Sheet<StatementLine> lines(UUID statementId) {
        return new Sheet<>(
                "Statement lines",
                Columns.STATEMENT_LINE,
                last -> last == null ? statements.open(statementId).lines() : List.of());
    }

    /** The steps of each of its lines. */
    @Requires(SettlementPermissions.READ)
    public Sheet<TracedStep> steps(UUID statementId) {
        return new Sheet<>(
                "Statement steps",
                Columns.STATEMENT_STEP,
                last -> last == null ? tracing.steps(statementId) : List.of());
    }

    /** In the order in which they were added; to a partner's member, those of that partner. */
    @Requires(EnablementPermissions.READ)
    public Sheet<OfPartner> certifications(Filter filter) {
        return new Sheet<>(
                "Certifications",
                Columns.CERTIFICATION,
                last -> certifications.after(
                        last == null ? BEFORE_ALL : last.certification().id(), filter, Pages.SIZE));
    }

    @Requires(IdentityPermissions.MEMBER_READ)
    public Sheet<MemberRow> members() {
        return new Sheet<>(
                "Members", Columns.MEMBER, last -> members.after(last == null ? null : last.id(), Pages.SIZE));
    }

    /** Newest first. */
    @Requires(IdentityPermissions.AUDIT_READ)
    public Sheet<ReadingAudit.Line> audit(@Nullable String action) {
        var filter = new Trail.Filter(action, null);
        return new Sheet<>(
                "Audit trail",
                Columns.AUDIT,
                last -> audit.before(filter, last == null ? null : last.entry().id(), Pages.SIZE));
    }
}
