package dev.entente.ui;

import dev.entente.activity.Activity;
import dev.entente.activity.Happening;
import dev.entente.announcement.ReadingAnnouncements.Told;
import dev.entente.api.Amount;
import dev.entente.api.Percentage;
import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.application.ApplicationFixtures;
import dev.entente.application.ApplicationForm;
import dev.entente.application.Checklist;
import dev.entente.application.FittingPartners.Fitted;
import dev.entente.application.IdealProfile;
import dev.entente.application.ReadingApplications;
import dev.entente.approval.ApprovalPage;
import dev.entente.approval.StandingIn;
import dev.entente.attribution.CreditTable;
import dev.entente.attribution.ReadingCredits;
import dev.entente.branding.BrandEdition;
import dev.entente.branding.Design;
import dev.entente.catalog.Decided;
import dev.entente.catalog.PluginUsage;
import dev.entente.catalog.PluginVersion;
import dev.entente.catalog.Publisher;
import dev.entente.catalog.ShownPlugin;
import dev.entente.clientele.IdealCustomer;
import dev.entente.clock.ShownClock;
import dev.entente.clock.Side;
import dev.entente.clock.Standing;
import dev.entente.clock.WrittenCalendar;
import dev.entente.clock.WrittenPromise;
import dev.entente.clock.WrittenPromise.WrittenTerms;
import dev.entente.clock.WrittenPromise.WrittenTime;
import dev.entente.conflict.ConflictPage;
import dev.entente.conflict.ReadingOwnConflicts;
import dev.entente.contribution.BookedLine;
import dev.entente.contribution.Contribution;
import dev.entente.contribution.KeepingProgramCosts;
import dev.entente.contribution.ReadingContribution;
import dev.entente.contribution.Span;
import dev.entente.credential.Tokens.Listed;
import dev.entente.customer.ReadingCustomers;
import dev.entente.customer.StrategicAccount;
import dev.entente.deal.Deal;
import dev.entente.deal.DealPage;
import dev.entente.deal.ReadingDeals.PipelineRow;
import dev.entente.deal.SharedFields;
import dev.entente.dispute.ShownDispute;
import dev.entente.drafting.DraftPage;
import dev.entente.duty.DutyList;
import dev.entente.duty.ReadingDuties.Owed;
import dev.entente.earning.Accrual;
import dev.entente.earning.Explanation;
import dev.entente.earning.Explanation.Due;
import dev.entente.earning.Explanation.Input;
import dev.entente.earning.HeldRow;
import dev.entente.enablement.Certification;
import dev.entente.enablement.CertificationPath;
import dev.entente.handoff.ShownHandOff;
import dev.entente.identity.InvitationRow;
import dev.entente.identity.MemberRow;
import dev.entente.identity.ReadingAudit.Line;
import dev.entente.imports.BadRow;
import dev.entente.imports.ImportBatch;
import dev.entente.job.Job;
import dev.entente.lead.ReadingLeads;
import dev.entente.lead.ReadingOffers;
import dev.entente.lead.RoutingPolicy;
import dev.entente.level.LevelCard;
import dev.entente.level.LevelProposal;
import dev.entente.lifecycle.MoveProposal;
import dev.entente.message.Notice;
import dev.entente.milestone.Milestone;
import dev.entente.parallel.Comparison;
import dev.entente.partner.Partner;
import dev.entente.partner.PartnerContact;
import dev.entente.partner.PartnerFixtures;
import dev.entente.payable.Payable.Part;
import dev.entente.payout.PayeePage;
import dev.entente.payout.ShownPayout;
import dev.entente.plan.PlanTemplate;
import dev.entente.plan.ReadingPlans;
import dev.entente.plugin.GoldenAnswer;
import dev.entente.pricebook.Cost;
import dev.entente.pricebook.PricebookFixtures;
import dev.entente.problem.Problem;
import dev.entente.product.Past;
import dev.entente.product.Product;
import dev.entente.profitability.Outline;
import dev.entente.program.Adjustment;
import dev.entente.program.ReadingEnrolments.Row;
import dev.entente.program.ReadingPrograms.Page;
import dev.entente.program.ReadingProgress.Way;
import dev.entente.prospect.ReadingProspects;
import dev.entente.quote.QuoteLink;
import dev.entente.quote.QuotePage;
import dev.entente.quote.QuoteRevision;
import dev.entente.rate.ExchangeRate;
import dev.entente.refresh.RefreshPage;
import dev.entente.registration.Answer;
import dev.entente.registration.Block;
import dev.entente.registration.EvidenceFile;
import dev.entente.registration.Finding;
import dev.entente.registration.Registration;
import dev.entente.registration.RegistrationPage;
import dev.entente.reward.ReadingRewards;
import dev.entente.reward.Reward;
import dev.entente.sale.ReadingRevenue.MonthRevenue;
import dev.entente.sale.ReadingSubscriptions.SubscriptionPage;
import dev.entente.sale.SaleReport;
import dev.entente.scorecard.DescribingScorecards.Described;
import dev.entente.scorecard.ReadingScores.Judged;
import dev.entente.search.SearchingRecords;
import dev.entente.settlement.ComingDay;
import dev.entente.settlement.ComingPart;
import dev.entente.settlement.LedgerRow;
import dev.entente.settlement.MonthFigures;
import dev.entente.settlement.StatementLine;
import dev.entente.settlement.StatementPage;
import dev.entente.settlement.StatementRow;
import dev.entente.starter.SettingUp.State;
import dev.entente.starter.Setup.Step;
import dev.entente.template.WordingMessages.Worded;
import dev.entente.tenant.Ids;
import dev.entente.territory.ReadingTerritories;
import dev.entente.territory.Territory;
import dev.entente.ui.shell.Visitor;
import dev.entente.view.SavedView;
import dev.entente.whatif.Result;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What there is to see in a test: filled by the test, read by the fakes that stand in for use cases. */
public final class World {

    public static final Unit EUR = Unit.currency("EUR");
    public static final YearMonth MARCH = YearMonth.of(2026, 3);
    public static final Instant NOW = Instant.parse("2026-03-20T09:14:00Z");

    static World current = new World();

    public Optional<Visitor> visitor = Optional.of(new Visitor("Ada Byron", "ada@acme.example", "Administrator", true));
    public @Nullable Set<String> may; // null: everything
    public boolean needsPassword;
    public boolean broken;
    public final List<Partner> partners = new ArrayList<>();
    public final List<StatementPage> statements = new ArrayList<>();
    public final List<ShownClock> clocks = new ArrayList<>();
    public final List<WrittenPromise> promises = new ArrayList<>();

    /** How much later it is than at first. */
    public Duration later = Duration.ZERO;

    /** Of all promises and calendars. */
    public int revision;

    public final List<WrittenCalendar> calendars = new ArrayList<>();
    public final List<ShownDispute.Whole> disputes = new ArrayList<>();
    public final List<ShownPayout.Whole> payouts = new ArrayList<>();
    public final List<PayeePage.Account> payees = new ArrayList<>();
    public final List<PayeePage.Form> taxForms = new ArrayList<>();
    public final Map<UUID, Explanation> explanations = new HashMap<>();
    public final List<HeldRow> held = new ArrayList<>();
    public final List<MonthFigures> figures = new ArrayList<>();
    public final List<Page> programs = new ArrayList<>();
    public final List<Outline> outlines = new ArrayList<>();
    public final List<DraftPage> drafts = new ArrayList<>();
    public final List<RefreshPage> refreshes = new ArrayList<>();

    public final List<Result> whatIfs = new ArrayList<>();

    public final List<Comparison> parallelRuns = new ArrayList<>();
    /** How often one of these was read as a whole. */
    public int wholes;

    public final List<Told> told = new ArrayList<>();
    public final List<Row> enrolments = new ArrayList<>();
    public final Map<String, Record> terms = new HashMap<>();
    /** The program file whose terms are changed, the record that they are, and the newest version's number. */
    public @Nullable JsonNode file;

    public @Nullable Class<? extends Record> form;
    public int newest = 1;

    /** What the linter warns of. */
    public List<Problem.Finding> odd = List.of();

    public final List<MemberRow> members = new ArrayList<>();
    public final List<InvitationRow> invitations = new ArrayList<>();
    public Optional<String> unverified = Optional.empty();
    public final List<Listed> tokens = new ArrayList<>();
    public final List<Line> trail = new ArrayList<>();
    public final List<Notice> notices = new ArrayList<>();
    public final List<ImportBatch> imports = new ArrayList<>();
    public final List<BadRow> badRows = new ArrayList<>();
    public final List<Job> jobs = new ArrayList<>();
    /** Happens before somebody asks what is being worked on. */
    public Runnable meanwhile = () -> {};

    public final List<PipelineRow> pipeline = new ArrayList<>();
    public final List<LevelProposal> proposals = new ArrayList<>();
    public final List<LevelCard> levels = new ArrayList<>();
    public final List<Way> ways = new ArrayList<>();
    public final List<MonthRevenue> revenue = new ArrayList<>();
    public final List<String> asked = new ArrayList<>();
    public final List<PartnerContact> contacts = new ArrayList<>();
    public final List<Certification> certifications = new ArrayList<>();
    public final List<CertificationPath> paths = new ArrayList<>();
    public ReadingCredits.@Nullable Page credits;
    public final List<CreditTable> tables = new ArrayList<>();
    /** The sale that explanations are of; null: of something else. */
    public @Nullable UUID saleOfExplanation;

    public List<Due> payable = List.of();
    public List<Part> portions = List.of();
    public final List<ComingDay> coming = new ArrayList<>();
    public final List<LedgerRow> postings = new ArrayList<>();
    public final List<Accrual> accruals = new ArrayList<>();
    public final List<ComingPart> parts = new ArrayList<>();

    public final List<Happening> happenings = new ArrayList<>();
    public final List<String> done = new ArrayList<>();
    public Design brand = Design.plain("Acme & Sons", "#3d4fc4");
    public final List<BrandEdition> editions = new ArrayList<>();
    public final List<Deal> deals = new ArrayList<>();
    /** Numbers of deals that somebody else changes at the same moment. */
    public final Set<String> stubborn = new HashSet<>();

    public final List<SearchingRecords.Found> findable = new ArrayList<>();
    public boolean searchedInPart;
    public long leadsLeft = 12;
    public final List<ConflictPage> conflicts = new ArrayList<>();
    public final List<ReadingOwnConflicts.Own> ownConflicts = new ArrayList<>();
    public final Map<UUID, List<Block>> blocks = new HashMap<>();
    public final List<ReadingCustomers.Page> customers = new ArrayList<>();
    public IdealCustomer ideal = IdealCustomer.ANY;
    public SharedFields shared = SharedFields.NONE;

    /** Deals as those saw them who changed them. */
    public final List<DealPage> seen = new ArrayList<>();

    public final List<Activity> noted = new ArrayList<>();
    public final List<ReadingProspects.Page> prospects = new ArrayList<>();
    public final List<MoveProposal> proposed = new ArrayList<>();
    public final List<ReadingPlans.Page> plans = new ArrayList<>();
    public final List<PlanTemplate> templates = new ArrayList<>();
    public final List<ReadingApplications.Page> applications = new ArrayList<>();
    public ApplicationForm applicationForm = ApplicationFixtures.FORM;
    public IdealProfile profile = ApplicationFixtures.PROFILE;
    public Checklist checklist = Checklist.NONE;
    public final List<Registration> registrations = new ArrayList<>();
    public final Map<UUID, List<Finding>> findings = new HashMap<>();
    public final Map<UUID, List<EvidenceFile>> evidence = new HashMap<>();
    public final List<SavedView> views = new ArrayList<>();
    public final Map<UUID, Integer> places = new HashMap<>();
    public final Map<UUID, LocalDate> again = new HashMap<>();
    public final Map<UUID, RegistrationPage.Applying> applying = new HashMap<>();
    public final Map<UUID, LocalDate> extendable = new HashMap<>();
    public final List<SaleReport> sales = new ArrayList<>();
    public final List<SubscriptionPage> subscriptions = new ArrayList<>();
    public final List<Milestone> milestones = new ArrayList<>();
    public final Map<Span, Contribution> contributions = new HashMap<>();
    public final List<ReadingContribution.Row> contributionRows = new ArrayList<>();
    public final List<BookedLine> contributionLines = new ArrayList<>();
    public final List<ReadingLeads.Page> leads = new ArrayList<>();
    public final List<ReadingOffers.Open> offers = new ArrayList<>();
    public RoutingPolicy routing = RoutingPolicy.USUAL;
    public final List<Territory> territories = new ArrayList<>();
    public final List<ReadingTerritories.Covering> coverings = new ArrayList<>();
    public final List<Reward> rewards = new ArrayList<>();
    public final List<ReadingRewards.Granted> rewardGrants = new ArrayList<>();
    public final List<ReadingRewards.Used> rewardUses = new ArrayList<>();
    public final List<KeepingProgramCosts.Shown> programCosts = new ArrayList<>();
    public final List<QuotePage> quotes = new ArrayList<>();
    public final List<QuoteRevision> earlier = new ArrayList<>();
    public final List<ApprovalPage> approvals = new ArrayList<>();
    public final List<StandingIn.Named> away = new ArrayList<>();
    public final List<StrategicAccount> accounts = new ArrayList<>();
    public final List<Cost> costs = new ArrayList<>();
    public final List<QuoteLink> links = new ArrayList<>();
    public final Map<String, List<Past>> past = new HashMap<>();
    public final List<Product> products = new ArrayList<>();
    public final PricebookFixtures books = new PricebookFixtures();
    public final List<ExchangeRate> rates = new ArrayList<>();
    public final List<ShownPlugin> plugins = new ArrayList<>();
    public final List<PluginUsage.Row> pluginUsage = new ArrayList<>();

    /** Whether the page is at the installation's own address. */
    public boolean outside;

    public boolean operatorIsHere = true;
    public int tokenTries = 10;
    public boolean tokenReplaced;

    /** Below which health somebody is told. */
    public int threshold = 40;

    /** How often it was worked out what stands for the placeholders of a message. */
    public int valuesAsked;

    public final List<PluginVersion> handedIn = new ArrayList<>();
    public final List<Decided> decided = new ArrayList<>();
    public final List<Worded> letters = new ArrayList<>();
    public final List<DutyList> duties = new ArrayList<>();
    public final List<Owed> owed = new ArrayList<>();
    public final List<Described> scorecards = new ArrayList<>();
    public final List<Judged> judged = new ArrayList<>();
    public final List<ShownHandOff> handOffs = new ArrayList<>();
    public final List<Fitted> fitted = new ArrayList<>();
    public final List<GoldenAnswer> golden = new ArrayList<>();

    public final List<Publisher> publishers = new ArrayList<>();

    /** A version of a plugin in the catalog. */
    public void handedIn(String plugin, String version, PluginVersion.State state, String... findings) {
        handedIn.add(FakesOfPublishing.version(plugin, version, state, List.of(findings)));
    }

    ShownPlugin plugin(String code) {
        return plugins.stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow();
    }

    public Answer answer = new Answer(Answer.Verdict.FREE, "Nothing speaks against yours.");
    public State setup = new State(Step.DONE, null, Adjustment.NONE, "levels", 1, null);

    /** The world of the running test. */
    public static World current() {
        return current;
    }

    /** A use case was asked for something; pages ask for each thing once. */
    void asked(String what) {
        asked.add(what);
    }

    /** A plugin with its versions, the newest first, and those that are installed. */
    public void plugin(String code, List<String> versions, List<String> installed) {
        plugins.add(FakesOfPlugins.plugin(code, versions, installed));
    }

    /** So many answers, and so many that were stopped at a limit. */
    public void pluginAsked(String code, String version, long answered, long stopped) {
        pluginUsage.add(FakesOfPlugins.usage(code, version, answered, stopped));
    }

    /** A seller of the partner Brightwater in place of the vendor's administrator. */
    public void visitedBySeller() {
        visitor = Optional.of(new Visitor("Maya Lindholm", "maya@brightwater.example", "Partner seller", false));
    }

    /** A clock of the answer to a registration. */
    public void clock(String subject, Side side, Standing standing) {
        clocks.add(FakesOfClocks.clock(subject, side, standing, null));
    }

    /** The vendor promises its answer to registrations within two business hours. */
    public void promised(String name) {
        var terms = new WrittenTerms(new WrittenTime(2, "business-hours"), 75, List.of());
        promises.add(new WrittenPromise(name, "registration.answer", null, terms, true));
    }

    public Partner brightwater() {
        var partner = PartnerFixtures.partner("brightwater", "Brightwater Consulting");
        if (partners.isEmpty()) partners.add(partner);
        return partners.stream()
                .filter(each -> each.id().equals(partner.id()))
                .findFirst()
                .orElse(partner);
    }

    /** March of Brightwater: a commission of 1,120.50 that is explained, and a fee of 7,500.00. */
    public StatementPage march() {
        var partner = brightwater();
        var pays = Amount.of("1120.50", "EUR");
        var charges = Amount.of("7500.00", "EUR");
        var head = new StatementRow(
                Ids.derived("march"),
                "ST-00001",
                partner.id(),
                partner.name(),
                MARCH,
                EUR,
                2,
                pays,
                charges,
                pays.minus(charges));
        var lines = List.of(
                line("INV-1", "Osprey Rail", Kind.PAYS, pays, false),
                line("INV-2", "Kestrel Foods", Kind.CHARGES, charges.negated(), true));
        var page = new StatementPage(head, lines);
        statements.add(page);
        explain("INV-1", commission());
        return page;
    }

    private static StatementLine line(String document, String about, Kind kind, Amount amount, boolean correction) {
        return new StatementLine(
                earning(document),
                MARCH.atEndOfMonth(),
                about,
                document,
                "Commission by level",
                kind,
                amount,
                correction,
                earning(document));
    }

    public static UUID earning(String document) {
        return Ids.derived("earning", document);
    }

    /** 15 % of 7,470.00 and a finer part that rounding takes away again. */
    public static Earning commission() {
        var base = Amount.of("7470.00", "EUR");
        var rate = Percentage.of("15");
        var step = dev.entente.api.commercial.Step.share("{0} of {1} for enterprise at tier silver", rate, base);
        return Earning.pays(Rounding.halfUp(2), List.of(step));
    }

    public void explain(String document, Earning result) {
        explanations.put(earning(document), explanation(document, result, true));
    }

    public static Explanation explanation(String document, Earning result, boolean reproduced) {
        boolean held = result instanceof Held;
        return new Explanation(
                earning(document),
                "Brightwater Consulting",
                "Osprey Rail",
                document,
                MARCH.atEndOfMonth(),
                result,
                held ? null : "Partnership",
                held ? null : 2,
                held ? null : LocalDate.of(2023, 5, 19),
                held ? null : "Commission by level",
                held ? null : new PluginId("rate-table", 1),
                null,
                held ? null : "{\n  \"kind\" : \"PAYS\"\n}",
                held ? List.of() : List.of(new Input("Tier on the day", "{0}", List.of("silver"))),
                NOW,
                "Recorded",
                1,
                null,
                false,
                reproduced,
                current.saleOfExplanation,
                current.payable);
    }
}
