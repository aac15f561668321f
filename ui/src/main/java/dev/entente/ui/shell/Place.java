package dev.entente.ui.shell;

import dev.entente.application.ApplicationPermissions;
import dev.entente.approval.ApprovalPermissions;
import dev.entente.branding.BrandPermissions;
import dev.entente.catalog.CatalogPermissions;
import dev.entente.clock.ClockPermissions;
import dev.entente.conflict.ConflictPermissions;
import dev.entente.contribution.ContributionPermissions;
import dev.entente.customer.CustomerPermissions;
import dev.entente.deal.DealPermissions;
import dev.entente.dispute.DisputePermissions;
import dev.entente.duty.DutyPermissions;
import dev.entente.earning.EarningPermissions;
import dev.entente.identity.IdentityPermissions;
import dev.entente.imports.ImportPermissions;
import dev.entente.job.JobPermissions;
import dev.entente.lead.LeadPermissions;
import dev.entente.level.LevelPermissions;
import dev.entente.lifecycle.LifecyclePermissions;
import dev.entente.milestone.MilestonePermissions;
import dev.entente.parallel.ParallelPermissions;
import dev.entente.partner.PartnerPermissions;
import dev.entente.payout.PayoutPermissions;
import dev.entente.plan.PlanPermissions;
import dev.entente.pricebook.PricebookPermissions;
import dev.entente.product.ProductPermissions;
import dev.entente.program.ProgramPermissions;
import dev.entente.prospect.ProspectPermissions;
import dev.entente.quote.QuotePermissions;
import dev.entente.rate.RatePermissions;
import dev.entente.registration.RegistrationPermissions;
import dev.entente.reward.RewardPermissions;
import dev.entente.sale.SalePermissions;
import dev.entente.scorecard.ScorecardPermissions;
import dev.entente.settlement.SettlementPermissions;
import dev.entente.template.TemplatePermissions;
import dev.entente.territory.TerritoryPermissions;

/** Where the vendor's navigation leads, and the permission that shows the way. */
public enum Place {
    HOME("Home", "", "home", SettlementPermissions.READ),
    DEALS("Deals", "deals", "deals", DealPermissions.READ),
    QUOTES("Quotes", "quotes", "doc", QuotePermissions.READ),
    APPROVALS("Approvals", "approvals", "check", ApprovalPermissions.READ),
    REGISTRATIONS("Registrations", "registrations", "shield", RegistrationPermissions.READ),
    CONFLICTS("Cases", "conflicts", "question", ConflictPermissions.READ),
    HAND_OFFS("Hand-offs", "hand-offs", "again", DealPermissions.READ),
    LEADS("Leads", "leads", "flag", LeadPermissions.READ),
    PROSPECTS("Prospects", "prospects", "search", ProspectPermissions.READ),
    CUSTOMERS("Customers", "customers", "person", CustomerPermissions.READ),
    APPLICATIONS("Applications", "applications", "person", ApplicationPermissions.READ),
    CLOCKS("Promises", "clocks", "clock", ClockPermissions.READ),
    PARTNERS("Partners", "partners", "partners", PartnerPermissions.READ),
    LIFECYCLE("Lifecycle", "lifecycle", "flag", LifecyclePermissions.MOVE),
    PLANS("Plans", "plans", "check", PlanPermissions.MANAGE),
    LEVELS("Levels", "levels", "tiers", LevelPermissions.DECIDE),
    STATEMENTS("Statements", "statements", "statement", SettlementPermissions.READ),
    DISPUTES("Questions", "disputes", "question", DisputePermissions.ANSWER),
    PAYOUTS("Payouts", "payouts", "coins", PayoutPermissions.PAY),
    CONTRIBUTION("Contribution", "contribution", "coins", ContributionPermissions.READ),
    SALES("Sales", "sales", "coins", SalePermissions.READ),
    SUBSCRIPTIONS("Subscriptions", "subscriptions", "again", SalePermissions.READ),
    MILESTONES("Milestones", "milestones", "flag", MilestonePermissions.READ),
    HELD("Held for review", "held", "hold", EarningPermissions.REVIEW),
    PROGRAMS("Programs", "programs", "rules", ProgramPermissions.READ),
    PRODUCTS("Products", "products", "tiers", ProductPermissions.READ),
    PRICE_BOOKS("Price books", "price-books", "coins", PricebookPermissions.READ),
    APPROVAL_RULES("Approval rules", "approval-rules", "rules", ApprovalPermissions.POLICY),
    TERRITORIES("Territories", "territories", "tiers", TerritoryPermissions.READ),
    DUTIES("Duties", "duties", "check", DutyPermissions.DESCRIBE),
    REWARDS("Rewards", "rewards", "flag", RewardPermissions.DECIDE),
    SCORECARDS("Scorecards", "scorecards", "check", ScorecardPermissions.DESCRIBE),
    PROMISES("What is promised", "promises", "clock", ClockPermissions.SET),
    ACCOUNTS("Strategic accounts", "strategic-accounts", "flag", CustomerPermissions.MARK),
    COSTS("Costs", "costs", "coins", PricebookPermissions.COST_SEE),
    MESSAGES("Messages", "templates", "mail", TemplatePermissions.WORD),
    PLUGINS("Plugins", "plugins", "tiers", CatalogPermissions.READ),
    RECRUITING("Recruiting", "recruiting", "person", ApplicationPermissions.READ),
    CREDITS("Credit table", "credit-table", "tiers", ProgramPermissions.READ),
    SETUP("Setup", "setup", "check", ProgramPermissions.PUBLISH),
    BRANDING("Brand", "branding", "brand", BrandPermissions.BRAND_MANAGE),
    MEMBERS("Members", "members", "person", IdentityPermissions.MEMBER_READ),
    TOKENS("API tokens", "tokens", "key", IdentityPermissions.TOKEN_MANAGE),
    JOBS("Work in progress", "jobs", "clock", JobPermissions.READ),
    RATES("Exchange rates", "exchange-rates", "again", RatePermissions.READ),
    IMPORTS("Imports", "imports", "up", ImportPermissions.RUN),
    PARALLEL("Parallel runs", "parallel-runs", "again", ParallelPermissions.READ),
    AUDIT("Audit trail", "audit", "trail", IdentityPermissions.AUDIT_READ);

    private final String label;
    private final String path;
    private final String glyph;
    private final String permission;

    Place(String label, String path, String glyph, String permission) {
        this.label = label;
        this.path = path;
        this.glyph = glyph;
        this.permission = permission;
    }

    public String label() {
        return label;
    }

    public String path() {
        return path;
    }

    public String glyph() {
        return glyph;
    }

    public String permission() {
        return permission;
    }
}
