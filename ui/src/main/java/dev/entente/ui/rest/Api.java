package dev.entente.ui.rest;

import dev.entente.activity.NoteResource;
import dev.entente.activity.TimelineResource;
import dev.entente.announcement.AnnouncementResource;
import dev.entente.application.ApplicationFormResource;
import dev.entente.application.ApplicationResource;
import dev.entente.application.PartnerFitResource;
import dev.entente.approval.AbsenceResource;
import dev.entente.approval.ApprovalResource;
import dev.entente.approval.PolicyResource;
import dev.entente.attribution.CreditResource;
import dev.entente.attribution.CreditTableResource;
import dev.entente.attribution.SaleEvidenceResource;
import dev.entente.branding.BrandResource;
import dev.entente.catalog.PluginResource;
import dev.entente.clientele.ClienteleResource;
import dev.entente.clientele.PartnerClienteleResource;
import dev.entente.clock.CalendarResource;
import dev.entente.clock.ClockResource;
import dev.entente.clock.PromiseResource;
import dev.entente.compensation.CompensationPlanResource;
import dev.entente.conflict.ConflictResource;
import dev.entente.conflict.OwnConflictResource;
import dev.entente.contribution.ContributionResource;
import dev.entente.contribution.ProgramCostResource;
import dev.entente.customer.CustomerResource;
import dev.entente.customer.StrategicAccountResource;
import dev.entente.deal.DealNoteResource;
import dev.entente.deal.DealResource;
import dev.entente.dispute.DisputeResource;
import dev.entente.dispute.StatementDisputeResource;
import dev.entente.distribution.DistributionResource;
import dev.entente.distribution.DistributionTermsResource;
import dev.entente.drafting.DraftResource;
import dev.entente.duty.DutyResource;
import dev.entente.duty.PartnerDutyResource;
import dev.entente.earning.AccrualResource;
import dev.entente.earning.EarningResource;
import dev.entente.earning.MilestoneResource;
import dev.entente.earning.PeriodResource;
import dev.entente.earning.SaleResource;
import dev.entente.enablement.CertificationResource;
import dev.entente.enablement.PathResource;
import dev.entente.export.AccrualExport;
import dev.entente.export.ApplicationExport;
import dev.entente.export.AuditExport;
import dev.entente.export.CertificationExport;
import dev.entente.export.ClockExport;
import dev.entente.export.ConflictExport;
import dev.entente.export.ContributionExport;
import dev.entente.export.CustomerExport;
import dev.entente.export.DealExport;
import dev.entente.export.LevelExport;
import dev.entente.export.MemberExport;
import dev.entente.export.MilestoneExport;
import dev.entente.export.PartnerExport;
import dev.entente.export.PayableExport;
import dev.entente.export.PostingExport;
import dev.entente.export.PriceExport;
import dev.entente.export.ProductExport;
import dev.entente.export.ProgramCostExport;
import dev.entente.export.ProspectExport;
import dev.entente.export.RateExport;
import dev.entente.export.RegistrationExport;
import dev.entente.export.RewardExport;
import dev.entente.export.RewardUseExport;
import dev.entente.export.SaleExport;
import dev.entente.export.StatementExport;
import dev.entente.export.StatementLineExport;
import dev.entente.export.StatementStepExport;
import dev.entente.export.SubscriptionExport;
import dev.entente.export.TerritoryExport;
import dev.entente.file.FileResource;
import dev.entente.handoff.HandOffResource;
import dev.entente.health.HealthResource;
import dev.entente.identity.AuditResource;
import dev.entente.identity.InvitationResource;
import dev.entente.identity.MemberResource;
import dev.entente.identity.TokenResource;
import dev.entente.imports.ImportResource;
import dev.entente.job.JobResource;
import dev.entente.lead.LeadExport;
import dev.entente.lead.LeadOfferExport;
import dev.entente.lead.LeadOfferResource;
import dev.entente.lead.LeadResource;
import dev.entente.lead.RoutingResource;
import dev.entente.level.LevelResource;
import dev.entente.level.LevelReviewResource;
import dev.entente.level.PartnerLevelResource;
import dev.entente.lifecycle.BulkMoveResource;
import dev.entente.lifecycle.LifecycleResource;
import dev.entente.lifecycle.MoveProposalResource;
import dev.entente.message.NoticeResource;
import dev.entente.offboarding.OffboardingResource;
import dev.entente.parallel.ParallelResource;
import dev.entente.partner.ContactResource;
import dev.entente.partner.DocumentResource;
import dev.entente.partner.PartnerResource;
import dev.entente.payout.PayeeResource;
import dev.entente.payout.PayoutResource;
import dev.entente.payout.PayoutTermsResource;
import dev.entente.plan.PartnerPlanResource;
import dev.entente.plan.PlanResource;
import dev.entente.plan.PlanTemplateResource;
import dev.entente.pricebook.CostResource;
import dev.entente.pricebook.LeastMarginResource;
import dev.entente.pricebook.PriceBookResource;
import dev.entente.pricebook.PriceListResource;
import dev.entente.pricebook.PriceResource;
import dev.entente.product.ProductResource;
import dev.entente.profitability.PartnerProfitabilityResource;
import dev.entente.profitability.ProgramProfitabilityResource;
import dev.entente.program.EnrolmentResource;
import dev.entente.program.MeasureResource;
import dev.entente.program.PartnerListResource;
import dev.entente.program.ProgramResource;
import dev.entente.program.ProgressResource;
import dev.entente.program.VersionReviewResource;
import dev.entente.prospect.ProspectResource;
import dev.entente.quote.CartResource;
import dev.entente.quote.HistoryResource;
import dev.entente.quote.QuoteResource;
import dev.entente.rate.ExchangeRateResource;
import dev.entente.refresh.RefreshResource;
import dev.entente.registration.EvidenceResource;
import dev.entente.registration.RegistrationResource;
import dev.entente.rest.Idempotency;
import dev.entente.rest.JsonBody;
import dev.entente.rest.PageLinks;
import dev.entente.rest.Parameters;
import dev.entente.rest.ProblemJson;
import dev.entente.reward.RewardResource;
import dev.entente.reward.RewardUseResource;
import dev.entente.sale.SubscriptionResource;
import dev.entente.scorecard.PartnerScoreResource;
import dev.entente.scorecard.ScorecardResource;
import dev.entente.search.SearchResource;
import dev.entente.settlement.PayableResource;
import dev.entente.settlement.PostingResource;
import dev.entente.settlement.SettlementTermsResource;
import dev.entente.settlement.StatementResource;
import dev.entente.signup.VerificationResource;
import dev.entente.starter.SetupResource;
import dev.entente.starter.StarterResource;
import dev.entente.template.TemplateResource;
import dev.entente.territory.TerritoryResource;
import dev.entente.view.ViewResource;
import dev.entente.whatif.WhatIfResource;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** What tenants and their partners reach, with a bearer token. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Entente",
                        version = "1",
                        description = "Partner programs: what was sold, what it earns and why, and what is settled."),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "An API token of a member, made under API tokens.")
public class Api extends Application {

    /** How bodies, errors and pages look, the same for every resource. */
    static final List<Class<?>> CONVENTIONS =
            List.of(JsonBody.class, Parameters.class, ProblemJson.class, PageLinks.class, Idempotency.class);

    @Override
    public Set<Class<?>> getClasses() {
        var classes = new LinkedHashSet<>(CONVENTIONS);
        classes.addAll(List.of(
                PartnerListResource.class,
                PartnerResource.class,
                ContactResource.class,
                DocumentResource.class,
                CertificationResource.class,
                PathResource.class,
                NoteResource.class,
                TimelineResource.class,
                EnrolmentResource.class,
                LifecycleResource.class,
                BulkMoveResource.class,
                MoveProposalResource.class,
                DistributionResource.class,
                DistributionTermsResource.class,
                HealthResource.class,
                OffboardingResource.class,
                PartnerPlanResource.class,
                PlanResource.class,
                PlanTemplateResource.class,
                ProgressResource.class,
                CompensationPlanResource.class,
                PartnerLevelResource.class,
                RewardResource.class,
                RewardUseResource.class,
                PartnerProfitabilityResource.class,
                ProgramProfitabilityResource.class,
                LevelResource.class,
                LevelReviewResource.class,
                ProductResource.class,
                PriceBookResource.class,
                PriceResource.class,
                PriceListResource.class,
                ExchangeRateResource.class,
                PluginResource.class,
                ProgramResource.class,
                MeasureResource.class,
                VersionReviewResource.class,
                DraftResource.class,
                RefreshResource.class,
                WhatIfResource.class,
                ParallelResource.class,
                AnnouncementResource.class,
                DealNoteResource.class,
                DealResource.class,
                CartResource.class,
                HistoryResource.class,
                QuoteResource.class,
                ApprovalResource.class,
                PolicyResource.class,
                AbsenceResource.class,
                CostResource.class,
                LeastMarginResource.class,
                ClienteleResource.class,
                PartnerClienteleResource.class,
                CustomerResource.class,
                StrategicAccountResource.class,
                ApplicationResource.class,
                ApplicationFormResource.class,
                ProspectResource.class,
                SearchResource.class,
                TerritoryResource.class,
                LeadResource.class,
                LeadExport.class,
                LeadOfferExport.class,
                LeadOfferResource.class,
                RoutingResource.class,
                ScorecardResource.class,
                PartnerScoreResource.class,
                TemplateResource.class,
                ConflictExport.class,
                ConflictResource.class,
                OwnConflictResource.class,
                RegistrationResource.class,
                EvidenceResource.class,
                SaleResource.class,
                SubscriptionResource.class,
                MilestoneResource.class,
                CreditResource.class,
                SaleEvidenceResource.class,
                CreditTableResource.class,
                EarningResource.class,
                PeriodResource.class,
                AccrualResource.class,
                PayableResource.class,
                ContributionResource.class,
                ProgramCostResource.class,
                PostingResource.class,
                StatementResource.class,
                SettlementTermsResource.class,
                StatementDisputeResource.class,
                DisputeResource.class,
                HandOffResource.class,
                DutyResource.class,
                PartnerDutyResource.class,
                PartnerFitResource.class,
                PayoutTermsResource.class,
                PayoutResource.class,
                PayeeResource.class,
                CalendarResource.class,
                PromiseResource.class,
                ClockResource.class,
                StarterResource.class,
                SetupResource.class,
                MemberResource.class,
                NoticeResource.class,
                InvitationResource.class,
                TokenResource.class,
                JobResource.class,
                FileResource.class,
                BrandResource.class,
                AuditResource.class,
                VerificationResource.class,
                ViewResource.class,
                ImportResource.class,
                ApplicationExport.class,
                ProspectExport.class,
                TerritoryExport.class,
                PartnerExport.class,
                ProductExport.class,
                PriceExport.class,
                RateExport.class,
                CustomerExport.class,
                DealExport.class,
                LevelExport.class,
                RegistrationExport.class,
                RewardExport.class,
                RewardUseExport.class,
                ClockExport.class,
                SaleExport.class,
                StatementExport.class,
                PayableExport.class,
                PostingExport.class,
                AccrualExport.class,
                ContributionExport.class,
                ProgramCostExport.class,
                SubscriptionExport.class,
                MilestoneExport.class,
                StatementLineExport.class,
                StatementStepExport.class,
                CertificationExport.class,
                MemberExport.class,
                AuditExport.class));
        return classes;
    }
}
