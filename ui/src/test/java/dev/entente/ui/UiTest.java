package dev.entente.ui;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinSession;
import dev.entente.activity.ReadingTimeline;
import dev.entente.activity.RecordingActivities;
import dev.entente.attribution.ReadingCreditTable;
import dev.entente.attribution.ReadingCredits;
import dev.entente.attribution.StatingEvidence;
import dev.entente.branding.ChoosingLogo;
import dev.entente.branding.DraftingBrand;
import dev.entente.branding.PublishingBrand;
import dev.entente.branding.ReadingBrand;
import dev.entente.catalog.InstallingPlugins;
import dev.entente.catalog.ReadingPlugins;
import dev.entente.catalog.ReadingUsage;
import dev.entente.deal.ChangingDeals;
import dev.entente.deal.LosingDeals;
import dev.entente.deal.NotingDeals;
import dev.entente.deal.OpeningDeals;
import dev.entente.deal.ReadingDeals;
import dev.entente.deal.WinningDeals;
import dev.entente.earning.ClosingPeriods;
import dev.entente.earning.ReadingAccruals;
import dev.entente.earning.ReadingEarnings;
import dev.entente.earning.Recalculating;
import dev.entente.edge.Door;
import dev.entente.enablement.CertifyingPeople;
import dev.entente.enablement.DescribingPaths;
import dev.entente.enablement.ReadingCertifications;
import dev.entente.enablement.ReadingPaths;
import dev.entente.export.ExportingLists;
import dev.entente.export.ExportingRates;
import dev.entente.identity.AcceptingInvitations;
import dev.entente.identity.Access;
import dev.entente.identity.Catalog;
import dev.entente.identity.ChoosingPassword;
import dev.entente.identity.CreatingTokens;
import dev.entente.identity.DeactivatingMembers;
import dev.entente.identity.IdentityFixtures;
import dev.entente.identity.InvitingMembers;
import dev.entente.identity.Permission;
import dev.entente.identity.ReadingAudit;
import dev.entente.identity.ReadingMembers;
import dev.entente.identity.ResettingPasswords;
import dev.entente.identity.RevokingTokens;
import dev.entente.identity.Role;
import dev.entente.imports.CommittingImports;
import dev.entente.imports.MappingImports;
import dev.entente.imports.ReadingImports;
import dev.entente.imports.UndoingImports;
import dev.entente.imports.UploadingImports;
import dev.entente.job.CancellingJobs;
import dev.entente.job.ReadingJobs;
import dev.entente.message.ChoosingMail;
import dev.entente.message.ReadingNotices;
import dev.entente.milestone.ReadingMilestones;
import dev.entente.milestone.ReportingMilestones;
import dev.entente.partner.AddingPartners;
import dev.entente.partner.ChangingPartners;
import dev.entente.partner.KeepingContacts;
import dev.entente.partner.KeepingDocuments;
import dev.entente.partner.ReadingContacts;
import dev.entente.partner.ReadingDocuments;
import dev.entente.partner.ReadingPartners;
import dev.entente.pricebook.DescribingBooks;
import dev.entente.pricebook.KeepingMargins;
import dev.entente.pricebook.ListingPrices;
import dev.entente.pricebook.LookingUpPrices;
import dev.entente.pricebook.PrintingPrices;
import dev.entente.pricebook.ReadingBooks;
import dev.entente.pricebook.SettingPrices;
import dev.entente.product.DescribingProducts;
import dev.entente.product.ReadingProducts;
import dev.entente.profitability.ForecastingProfit;
import dev.entente.program.EditingPrograms;
import dev.entente.program.EnrollingPartners;
import dev.entente.program.ListingPartners;
import dev.entente.program.ReadingEnrolments;
import dev.entente.program.ReadingMeasures;
import dev.entente.program.ReadingPrograms;
import dev.entente.program.ReadingProgress;
import dev.entente.program.ReadingTerms;
import dev.entente.rate.EnteringRates;
import dev.entente.rate.ReadingRates;
import dev.entente.rate.UploadingRates;
import dev.entente.registration.AskingForExtensions;
import dev.entente.registration.DecidingRegistrations;
import dev.entente.registration.ExtendingRegistrations;
import dev.entente.registration.KeepingEvidence;
import dev.entente.registration.LiftingRests;
import dev.entente.registration.PuttingFirst;
import dev.entente.registration.ReadingRegistrations;
import dev.entente.registration.RecordingMeetings;
import dev.entente.registration.RegisteringDeals;
import dev.entente.registration.WithdrawingRegistrations;
import dev.entente.sale.CancellingRenewals;
import dev.entente.sale.ReadingRevenue;
import dev.entente.sale.ReadingSales;
import dev.entente.sale.ReadingSubscriptions;
import dev.entente.sale.RecordingSales;
import dev.entente.settlement.ReadingComing;
import dev.entente.settlement.ReadingFigures;
import dev.entente.settlement.ReadingLedger;
import dev.entente.settlement.ReadingStatements;
import dev.entente.signup.VerifyingMail;
import dev.entente.starter.ReadingStarters;
import dev.entente.starter.SettingUp;
import dev.entente.tenant.CurrentTenant;
import dev.entente.ui.application.ApplicationActs;
import dev.entente.ui.application.ApplicationsTogether;
import dev.entente.ui.application.Entering;
import dev.entente.ui.application.FitDesk;
import dev.entente.ui.attribution.CreditDesk;
import dev.entente.ui.catalog.OperatorDesk;
import dev.entente.ui.catalog.PublisherDesk;
import dev.entente.ui.clientele.ClienteleDesk;
import dev.entente.ui.clock.ClockDesk;
import dev.entente.ui.clock.RunningPromises;
import dev.entente.ui.conflict.ConflictActs;
import dev.entente.ui.conflict.OwnConflictActs;
import dev.entente.ui.contribution.ContributionDesk;
import dev.entente.ui.customer.CustomerDesk;
import dev.entente.ui.deal.DealActs;
import dev.entente.ui.deal.DealBook;
import dev.entente.ui.deal.DealTalk;
import dev.entente.ui.deal.DealsTogether;
import dev.entente.ui.deal.OwnDeals;
import dev.entente.ui.deal.SaleOfDeal;
import dev.entente.ui.dispute.DisputeDesk;
import dev.entente.ui.drafting.DraftDesk;
import dev.entente.ui.drafting.DraftList;
import dev.entente.ui.duty.DutyDesk;
import dev.entente.ui.enablement.CertifiedDesk;
import dev.entente.ui.home.Briefing;
import dev.entente.ui.lead.LeadActs;
import dev.entente.ui.lead.LeadDesk;
import dev.entente.ui.lead.LeadsTogether;
import dev.entente.ui.lead.OfferActs;
import dev.entente.ui.level.LevelDesk;
import dev.entente.ui.lifecycle.LifecycleDesk;
import dev.entente.ui.member.PeopleDesk;
import dev.entente.ui.milestone.MilestoneBook;
import dev.entente.ui.offboarding.OffboardingDesk;
import dev.entente.ui.parallel.ParallelDesk;
import dev.entente.ui.partner.PartnerParts;
import dev.entente.ui.partner.PartnerTalk;
import dev.entente.ui.partner.PartnersTogether;
import dev.entente.ui.payout.PayoutDesk;
import dev.entente.ui.plan.PlanDesk;
import dev.entente.ui.plugin.PluginDesk;
import dev.entente.ui.portal.PortalBriefing;
import dev.entente.ui.pricebook.BookDesk;
import dev.entente.ui.product.ProductChoice;
import dev.entente.ui.product.ProductDesk;
import dev.entente.ui.profitability.ProfitDesk;
import dev.entente.ui.program.VersionDesk;
import dev.entente.ui.prospect.ProspectActs;
import dev.entente.ui.prospect.ProspectsTogether;
import dev.entente.ui.rate.RateDesk;
import dev.entente.ui.refresh.RefreshDesk;
import dev.entente.ui.registration.DecisionActs;
import dev.entente.ui.registration.ExtensionActs;
import dev.entente.ui.registration.KnownCustomers;
import dev.entente.ui.registration.PriorityActs;
import dev.entente.ui.registration.RegistrationActs;
import dev.entente.ui.registration.RegistrationBook;
import dev.entente.ui.registration.RegistrationsTogether;
import dev.entente.ui.registration.Ways;
import dev.entente.ui.reward.RewardDesk;
import dev.entente.ui.sale.SaleBook;
import dev.entente.ui.sale.SoldPanel;
import dev.entente.ui.sale.SubscriptionBook;
import dev.entente.ui.scorecard.ScorecardDesk;
import dev.entente.ui.search.Suggestions;
import dev.entente.ui.shell.Bells;
import dev.entente.ui.shell.CdiInstantiator;
import dev.entente.ui.shell.PartnerChoice;
import dev.entente.ui.shell.Passes;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import dev.entente.ui.statement.StatementDesk;
import dev.entente.ui.template.Letters;
import dev.entente.ui.template.Trials;
import dev.entente.ui.terms.Drafting;
import dev.entente.ui.territory.TerritoryDesk;
import dev.entente.ui.whatif.WhatIfDesk;
import dev.entente.view.KeepingViews;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Pages without a browser: the real views, instantiator and access rules, over fakes of the use cases. */
public abstract class UiTest extends BrowserlessTest {

    private static final Map<Class<?>, Object> FAKES = Map.ofEntries(
            Map.entry(Visit.class, new Fakes.Visiting()),
            Map.entry(Today.class, new Fakes.Day()),
            Map.entry(ReadingStatements.class, new Fakes.Statements()),
            Map.entry(ReadingFigures.class, new Fakes.Figures()),
            Map.entry(ReadingComing.class, new Fakes.Coming()),
            Map.entry(ReadingLedger.class, new Books()),
            Map.entry(ClosingPeriods.class, new Closing()),
            Map.entry(ReadingAccruals.class, new Fakes.Accruals()),
            Map.entry(ReadingEarnings.class, new Fakes.Earnings()),
            Map.entry(Recalculating.class, new Fakes.Again()),
            Map.entry(ReadingCredits.class, new FakesOfCredits.Reading()),
            Map.entry(StatingEvidence.class, new FakesOfCredits.Stating()),
            Map.entry(ReadingCreditTable.class, new FakesOfCredits.Table()),
            Map.entry(ReadingJobs.class, new FakesOfJobs.Reading()),
            Map.entry(CancellingJobs.class, new FakesOfJobs.Cancelling()),
            Map.entry(ReadingPartners.class, new Fakes.Partners()),
            Map.entry(ReadingProgress.class, new FakesOfFigures.Progress()),
            Map.entry(ReadingRevenue.class, new FakesOfFigures.Revenue()),
            Map.entry(ListingPartners.class, new FakesOfPartners.Listing()),
            Map.entry(AddingPartners.class, new FakesOfPartners.Adding()),
            Map.entry(ChangingPartners.class, new FakesOfPartners.Changing()),
            Map.entry(ReadingCertifications.class, new FakesOfCertifications.Reading()),
            Map.entry(CertifyingPeople.class, new FakesOfCertifications.Certifying()),
            Map.entry(ReadingPaths.class, new FakesOfCertifications.Paths()),
            Map.entry(DescribingPaths.class, new FakesOfCertifications.Describing()),
            Map.entry(ReadingContacts.class, new FakesOfPartners.Contacts()),
            Map.entry(KeepingContacts.class, new FakesOfPartners.Keeping()),
            Map.entry(ReadingDocuments.class, new FakesOfPartners.Documents()),
            Map.entry(KeepingDocuments.class, new FakesOfPartners.Filing()),
            Map.entry(EnrollingPartners.class, new FakesOfPartners.Enrolling()),
            Map.entry(ReadingTimeline.class, new FakesOfPartners.Timeline()),
            Map.entry(RecordingActivities.class, new FakesOfPartners.Recording()),
            Map.entry(ReadingPrograms.class, new FakesOfPrograms.Programs()),
            Map.entry(ForecastingProfit.class, new FakesOfProfit.Forecasting()),
            Map.entry(ReadingEnrolments.class, new FakesOfPrograms.Enrolments()),
            Map.entry(EditingPrograms.class, new FakesOfTerms.Editing()),
            Map.entry(ReadingMeasures.class, new FakesOfTerms.Measured()),
            Map.entry(ReadingTerms.class, new FakesOfPrograms.Terms()),
            Map.entry(CurrentTenant.class, new FakesOfPeople.Vendor()),
            Map.entry(Door.class, new FakesOfPeople.Entry()),
            Map.entry(ChoosingPassword.class, new FakesOfPeople.Passwords()),
            Map.entry(ReadingMembers.class, new FakesOfPeople.Members()),
            Map.entry(InvitingMembers.class, new FakesOfPeople.Inviting()),
            Map.entry(
                    PeopleDesk.class,
                    new PeopleDesk(
                            new FakesOfPeople.Members(),
                            new FakesOfPeople.Inviting(),
                            new FakesOfPeople.Waiting(),
                            new FakesOfPeople.Roles(),
                            new FakesOfPeople.Deactivating())),
            Map.entry(AcceptingInvitations.class, new FakesOfEntry.Accepting()),
            Map.entry(ResettingPasswords.class, new FakesOfEntry.Resetting()),
            Map.entry(VerifyingMail.class, new FakesOfEntry.Verifying()),
            Map.entry(DeactivatingMembers.class, new FakesOfPeople.Deactivating()),
            Map.entry(CreatingTokens.class, new FakesOfPeople.Creating()),
            Map.entry(RevokingTokens.class, new FakesOfPeople.Revoking()),
            Map.entry(Access.class, new FakesOfPeople.Held()),
            Map.entry(
                    Catalog.class,
                    IdentityFixtures.catalog(
                            new Permission("sale.record", "Record sales", Set.of(Role.ADMINISTRATOR)))),
            Map.entry(ReadingNotices.class, new FakesOfNotices.Reading()),
            Map.entry(ChoosingMail.class, new FakesOfNotices.Choosing()),
            Map.entry(Bells.class, new Bells()),
            Map.entry(ReadingDeals.class, new FakesOfDeals.Reading()),
            Map.entry(ChangingDeals.class, new FakesOfDeals.Changing()),
            Map.entry(WinningDeals.class, new FakesOfDeals.Winning()),
            Map.entry(LosingDeals.class, new FakesOfDeals.Losing()),
            Map.entry(OpeningDeals.class, new FakesOfDeals.Opening()),
            Map.entry(NotingDeals.class, new FakesOfDeals.Noting()),
            Map.entry(ReadingSales.class, new FakesOfSales.Reading()),
            Map.entry(RecordingSales.class, new FakesOfSales.Recording()),
            Map.entry(ReadingSubscriptions.class, new FakesOfSubscriptions.Reading()),
            Map.entry(CancellingRenewals.class, new FakesOfSubscriptions.Cancelling()),
            Map.entry(ReadingMilestones.class, new FakesOfMilestones.Reading()),
            Map.entry(ReportingMilestones.class, new FakesOfMilestones.Reporting()),
            Map.entry(ReadingProducts.class, new FakesOfCatalog.Products()),
            Map.entry(DescribingProducts.class, new FakesOfCatalog.Describing()),
            Map.entry(ReadingBooks.class, new FakesOfCatalog.Books()),
            Map.entry(DescribingBooks.class, new FakesOfCatalog.DescribingBook()),
            Map.entry(SettingPrices.class, new FakesOfCatalog.Setting()),
            Map.entry(KeepingMargins.class, new FakesOfCatalog.Margins()),
            Map.entry(PrintingPrices.class, new PrintingPrices()),
            Map.entry(ListingPrices.class, new FakesOfCatalog.Listing()),
            Map.entry(LookingUpPrices.class, new FakesOfCatalog.Looking()),
            Map.entry(ReadingPlugins.class, new FakesOfPlugins.Reading()),
            Map.entry(ReadingUsage.class, new FakesOfPlugins.Usage()),
            Map.entry(InstallingPlugins.class, new FakesOfPlugins.Installing()),
            Map.entry(ReadingRates.class, new FakesOfCatalog.Rates()),
            Map.entry(EnteringRates.class, new FakesOfCatalog.Entering()),
            Map.entry(UploadingRates.class, new FakesOfCatalog.Uploading()),
            Map.entry(ReadingRegistrations.class, new FakesOfRegistrations.Reading()),
            Map.entry(DecidingRegistrations.class, new FakesOfRegistrations.Deciding()),
            Map.entry(ExtendingRegistrations.class, new FakesOfRegistrations.Extending()),
            Map.entry(AskingForExtensions.class, new FakesOfRegistrations.Asking()),
            Map.entry(LiftingRests.class, new FakesOfRegistrations.Lifting()),
            Map.entry(RecordingMeetings.class, new FakesOfRegistrations.Meeting()),
            Map.entry(PuttingFirst.class, new FakesOfRegistrations.Putting()),
            Map.entry(WithdrawingRegistrations.class, new FakesOfRegistrations.Withdrawing()),
            Map.entry(RegisteringDeals.class, new FakesOfRegistrations.Registering()),
            Map.entry(KeepingEvidence.class, new FakesOfRegistrations.Keeping()),
            Map.entry(ReadingStarters.class, new FakesOfSetup.Starters()),
            Map.entry(SettingUp.class, new FakesOfSetup.Setting()),
            Map.entry(ReadingAudit.class, new FakesOfPeople.Audit()),
            Map.entry(ReadingBrand.class, new FakesOfBrand.Published()),
            Map.entry(DraftingBrand.class, new FakesOfBrand.Drafting()),
            Map.entry(ChoosingLogo.class, new FakesOfBrand.Choosing()),
            Map.entry(PublishingBrand.class, new FakesOfBrand.Publishing()),
            Map.entry(KeepingViews.class, new FakesOfViews.Keeping()),
            Map.entry(ExportingLists.class, new ExportingLists()),
            Map.entry(ExportingRates.class, new ExportingRates()),
            Map.entry(ReadingImports.class, new FakesOfImports.Reading()),
            Map.entry(UploadingImports.class, new UploadingImports()),
            Map.entry(MappingImports.class, new FakesOfImports.Mapping()),
            Map.entry(CommittingImports.class, new FakesOfImports.Committing()),
            Map.entry(UndoingImports.class, new FakesOfImports.Undoing()));

    private static SeContainer cdi;

    /** The fakes as beans of the types that they stand in for. */
    public static final class FakeBeans implements Extension {

        void add(@Observes AfterBeanDiscovery beans) {
            Stream.of(
                            FAKES,
                            FakesOfQuotes.ALL,
                            FakesOfApprovals.ALL,
                            FakesOfLevels.ALL,
                            FakesOfSettlement.ALL,
                            FakesOfPayouts.ALL,
                            FakesOfClocks.ALL,
                            FakesOfDrafts.ALL,
                            FakesOfDuties.ALL,
                            FakesOfHandOffs.ALL,
                            FakesOfWhatIfs.ALL,
                            FakesOfParallelRuns.ALL,
                            FakesOfPlans.ALL,
                            FakesOfPublishing.ALL,
                            FakesOfContribution.ALL,
                            FakesOfRefreshes.ALL,
                            FakesOfRewards.ALL,
                            FakesOfScorecards.ALL,
                            FakesOfLeads.ALL,
                            FakesOfTerritories.ALL,
                            FakesOfApplications.ALL,
                            FakesOfProspects.ALL,
                            FakesOfCustomers.ALL,
                            FakesOfClientele.ALL,
                            FakesOfSearch.ALL,
                            FakesOfLifecycle.ALL,
                            FakesOfConflicts.ALL,
                            FakesOfTemplates.ALL)
                    .forEach(fakes -> fakes.forEach((type, fake) ->
                            beans.addBean().types(type).scope(Dependent.class).createWith(_ -> fake)));
        }
    }

    @BeforeAll
    static void start() {
        cdi = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addBeanClasses(FakesOfQuotes.BEANS)
                .addBeanClasses(FakesOfApprovals.BEANS)
                .addBeanClasses(DealBook.class, DealActs.class, SaleOfDeal.class, OwnDeals.class, DealTalk.class)
                .addBeanClasses(FakesOfHandOffs.BEANS)
                .addBeanClasses(ApplicationActs.class, Entering.class, ProspectActs.class, FitDesk.class)
                .addBeanClasses(ConflictActs.class, OwnConflictActs.class, Trials.class, Letters.class)
                .addBeanClasses(RegistrationBook.class, RegistrationActs.class, DecisionActs.class)
                .addBeanClasses(ExtensionActs.class, PriorityActs.class)
                .addBeanClasses(KnownCustomers.class, Ways.class)
                .addExtensions(new FakeBeans())
                .addBeanClasses(SaleBook.class, SoldPanel.class)
                .addBeanClasses(SubscriptionBook.class, MilestoneBook.class, PartnerChoice.class)
                .addBeanClasses(PartnerParts.class, PartnerTalk.class, DutyDesk.class, ScorecardDesk.class)
                .addBeanClasses(LevelDesk.class, CertifiedDesk.class, CreditDesk.class)
                .addBeanClasses(ContributionDesk.class, RewardDesk.class)
                .addBeanClasses(LifecycleDesk.class, PlanDesk.class, OffboardingDesk.class)
                .addBeanClasses(Briefing.class, PortalBriefing.class, ClockDesk.class, RunningPromises.class)
                .addBeanClasses(LeadDesk.class, LeadActs.class, OfferActs.class, TerritoryDesk.class)
                .addBeanClasses(
                        ProductDesk.class, ProductChoice.class, BookDesk.class, RateDesk.class, PluginDesk.class)
                .addBeanClasses(Suggestions.class, CustomerDesk.class, ClienteleDesk.class)
                .addBeanClasses(ApplicationsTogether.class, LeadsTogether.class, ProspectsTogether.class)
                .addBeanClasses(DealsTogether.class, RegistrationsTogether.class, PartnersTogether.class)
                .addBeanClasses(Passes.class, PublisherDesk.class, OperatorDesk.class)
                .addBeanClasses(
                        Drafting.class, DraftDesk.class, VersionDesk.class, WhatIfDesk.class, ParallelDesk.class)
                .addBeanClasses(
                        DraftList.class, ProfitDesk.class, StatementDesk.class, DisputeDesk.class, PayoutDesk.class)
                .addBeanClasses(RefreshDesk.class)
                .initialize();
    }

    @AfterAll
    static void stop() {
        cdi.close();
    }

    @Override
    protected Set<String> scanPackages() {
        return Set.of("dev.entente.ui");
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(CdiInstantiator.class);
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        World.current = new World();
        super.initVaadinEnvironment();
        VaadinSession.getCurrent().setLocale(Locale.UK);
        UI.getCurrent().setLocale(Locale.UK);
    }

    /** What the running test's world holds; fill it before navigating. */
    protected static World world() {
        return World.current();
    }

    /** All the text that a component shows, without what is hidden. */
    protected static String text(Component component) {
        return text(component.getElement());
    }

    private static String text(Element element) {
        if (element.isTextNode()) return element.getText();
        if (!element.isVisible()) return "";
        return element.getChildren().map(UiTest::text).collect(Collectors.joining());
    }

    /** All the text that the page shows once its lists are read. */
    protected static String page() {
        roundTrip();
        return text(((Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getLast()));
    }

    /** Enters the page anew, as it is for the world as it is now; a page that one is on already stays as it was. */
    protected <T extends Component> T enter(Class<T> page) {
        navigate("account", Component.class);
        return navigate(page);
    }
}
