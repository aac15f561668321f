package dev.entente.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import dev.entente.identity.Requires;
import dev.entente.ui.attribution.PortalCreditTableView;
import dev.entente.ui.clock.PortalPromisesView;
import dev.entente.ui.compensation.PortalPlanView;
import dev.entente.ui.dispute.PortalDisputesView;
import dev.entente.ui.handoff.PortalHandOffsView;
import dev.entente.ui.level.PortalLevelView;
import dev.entente.ui.member.PortalPeopleView;
import dev.entente.ui.milestone.PortalMilestonesView;
import dev.entente.ui.payout.PortalPayeeView;
import dev.entente.ui.portal.PortalCompanyView;
import dev.entente.ui.portal.PortalHomeView;
import dev.entente.ui.portal.PortalStatementsView;
import dev.entente.ui.pricebook.PortalPriceListView;
import dev.entente.ui.profitability.PortalProfitView;
import dev.entente.ui.program.PortalProgramView;
import dev.entente.ui.quote.PortalQuotesView;
import dev.entente.ui.registration.PortalDealsView;
import dev.entente.ui.reward.PortalRewardsView;
import dev.entente.ui.sale.PortalSubscriptionsView;

/** Where a partner's members go, each with the permission of its page. */
enum PortalPlace {
    HOME("Home", "home", PortalHomeView.class),
    DEALS("Deals and registrations", "deals", PortalDealsView.class),
    HAND_OFFS("Hand-offs", "again", PortalHandOffsView.class),
    QUOTES("Quotes", "coins", PortalQuotesView.class),
    STATEMENTS("Statements", "statement", PortalStatementsView.class),
    QUESTIONS("Questions about amounts", "question", PortalDisputesView.class),
    LEVEL("Your level", "tiers", PortalLevelView.class),
    REWARDS("Rewards", "flag", PortalRewardsView.class),
    MILESTONES("Milestones", "flag", PortalMilestonesView.class),
    SUBSCRIPTIONS("Subscriptions", "again", PortalSubscriptionsView.class),
    PRICES("Price list", "coins", PortalPriceListView.class),
    PROGRAM("Your program", "rules", PortalProgramView.class),
    PLAN("Compensation plan", "doc", PortalPlanView.class),
    PROFIT("Profitability", "report", PortalProfitView.class),
    CREDITS("Credit table", "tiers", PortalCreditTableView.class),
    PROMISES("What is promised", "clock", PortalPromisesView.class),
    PEOPLE("People", "person", PortalPeopleView.class),
    SHARED("Shared with you", "doc", PortalCompanyView.class),
    PAYEE("Bank details and tax forms", "key", PortalPayeeView.class);

    private final String label;
    private final String glyph;
    private final Class<? extends Component> page;

    PortalPlace(String label, String glyph, Class<? extends Component> page) {
        this.label = label;
        this.glyph = glyph;
        this.page = page;
    }

    String permission() {
        var asked = page.getAnnotation(Requires.class);
        if (asked == null) throw new IllegalStateException(page + " says nothing of who may enter it");
        return asked.value();
    }

    Suggestion suggestion() {
        var path = RouteConfiguration.forApplicationScope().getUrl(page);
        return new Suggestion(Suggestions.PAGES, label, "", path, glyph);
    }
}
