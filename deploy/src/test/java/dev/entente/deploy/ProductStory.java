package dev.entente.deploy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;

/**
 * Published programs with their worked examples, to the cent, and files that come in and go out, as programs send them to the
 * product as it is shipped.
 */
@OnProduct
@Order(1)
class ProductStory {

    @Nested
    class Credits extends AttributionExamples {}

    @Nested
    class CoSelling extends CoSellExamples {}

    @Nested
    class CommissionByLevel extends CommissionExamples {}

    @Nested
    class Contributed extends ContributionExamples {}

    @Nested
    class CreditedFigures extends CreditedFigureExamples {}

    @Nested
    class DatedTerms extends DatedTermsExamples {}

    @Nested
    class Drafts extends DraftExamples {}

    @Nested
    class Levels extends LevelExamples {}

    @Nested
    class ListingFees extends ListingFeeExamples {}

    @Nested
    class OddTerms extends OddTermsExamples {}

    @Nested
    class Prices extends PriceExamples {}

    @Nested
    class ExchangeRates extends RateExamples {}

    @Nested
    class Retention extends RetentionExamples {}

    @Nested
    class RunningTotals extends RunningTotalExamples {}

    @Nested
    class Stories extends StoryExamples {}

    @Nested
    class SupportCharges extends SupportChargeExamples {}

    @Nested
    class WhatIfs extends WhatIfExamples {}

    @Nested
    class CertifiedPeople extends CertifiedExamples {}

    @Nested
    class Milestones extends MilestoneExamples {}

    @Nested
    class FilesOfSales extends ImportedSales {}

    @Nested
    class FilesOfLists extends ImportedLists {}

    @Nested
    class FilesOfCertifications extends ImportedCertifications {}

    @Nested
    class FilesOfMilestones extends ImportedMilestones {}

    @Nested
    class FilesOfPayments extends ImportedPayments {}

    @Nested
    class FilesOfPrices extends ImportedPrices {}

    @Nested
    class PluginCatalog extends PluginCatalogExamples {}

    @Nested
    class Lifecycles extends LifecycleExamples {}

    @Nested
    class SpoiledBooks extends SpoiledBookExamples {}

    @Nested
    class Settlement extends SettlementExamples {}

    @Nested
    class PartnerRecords extends PartnerRecordExamples {}

    @Nested
    class CustomerLists extends CustomerListExamples {}

    @Nested
    class OwnViews extends SavedViewExamples {}

    @Nested
    class Searched extends SearchExamples {}

    @Nested
    class Won extends WonDealExamples {}

    @Nested
    class Cleared extends ClearingExamples {}

    @Nested
    class Bodies extends BadBodies {}

    @Nested
    class Requests extends BadRequests {}

    @Nested
    class Repeats extends RepeatedSales {}
}
