package dev.entente.deploy;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Published programs with their worked examples, to the cent, as a vendor's billing would report them. */
@ExtendWith(ArquillianExtension.class)
class ProgramsIT {

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @Nested
    @RunAsClient
    class Applied extends ApplicationExamples {}

    @Nested
    @RunAsClient
    class ListingFees extends ListingFeeExamples {}

    @Nested
    @RunAsClient
    class PluginCatalog extends PluginCatalogExamples {}

    @Nested
    @RunAsClient
    class PluginTrust extends PluginTrustExamples {}

    @Nested
    @RunAsClient
    class SupportCharges extends SupportChargeExamples {}

    @Nested
    @RunAsClient
    class CommissionByLevel extends CommissionExamples {}

    @Nested
    @RunAsClient
    class RunningTotals extends RunningTotalExamples {}

    @Nested
    @RunAsClient
    class WhatIfs extends WhatIfExamples {}

    @Nested
    @RunAsClient
    class Levels extends LevelExamples {}

    @Nested
    @RunAsClient
    class Lifecycles extends LifecycleExamples {}

    @Nested
    @RunAsClient
    class Planned extends PlanExamples {}

    @Nested
    @RunAsClient
    class Offboarded extends OffboardingExamples {}

    @Nested
    @RunAsClient
    class PartnershipLevels extends PartnershipLevelExamples {}

    @Nested
    @RunAsClient
    class OddTerms extends OddTermsExamples {}

    @Nested
    @RunAsClient
    class CertifiedPeople extends CertifiedExamples {}

    @Nested
    @RunAsClient
    class Credits extends AttributionExamples {}

    @Nested
    @RunAsClient
    class CoSelling extends CoSellExamples {}

    @Nested
    @RunAsClient
    class CreditedFigures extends CreditedFigureExamples {}

    @Nested
    @RunAsClient
    class Turns extends TurnExamples {}

    @Nested
    @RunAsClient
    class Subscriptions extends SubscriptionExamples {}

    @Nested
    @RunAsClient
    class Renewals extends RenewalExamples {}

    @Nested
    @RunAsClient
    class Milestones extends MilestoneExamples {}

    @Nested
    @RunAsClient
    class HoldBacks extends HoldBackExamples {}

    @Nested
    @RunAsClient
    class Settlement extends SettlementExamples {}

    @Nested
    @RunAsClient
    class Payouts extends PayoutExamples {}

    @Nested
    @RunAsClient
    class Aside extends AsideExamples {}

    @Nested
    @RunAsClient
    class Retention extends RetentionExamples {}

    @Nested
    @RunAsClient
    class Stories extends StoryExamples {}

    @Nested
    @RunAsClient
    class DatedTerms extends DatedTermsExamples {}

    @Nested
    @RunAsClient
    class PartnerRecords extends PartnerRecordExamples {}

    @Nested
    @RunAsClient
    class OwnViews extends SavedViewExamples {}

    @Nested
    @RunAsClient
    class Prices extends PriceExamples {}

    @Nested
    @RunAsClient
    class ExchangeRates extends RateExamples {}

    @Nested
    @RunAsClient
    class Drafts extends DraftExamples {}

    @Nested
    @RunAsClient
    class Contributed extends ContributionExamples {}

    @Nested
    @RunAsClient
    class Rewarded extends RewardExamples {}

    @Nested
    @RunAsClient
    class Led extends LeadExamples {}
}
