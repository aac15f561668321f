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
    class PluginTrust extends PluginTrustExamples {}

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
    class Turns extends TurnExamples {}

    @Nested
    @RunAsClient
    class Subscriptions extends SubscriptionExamples {}

    @Nested
    @RunAsClient
    class Renewals extends RenewalExamples {}

    @Nested
    @RunAsClient
    class HoldBacks extends HoldBackExamples {}

    @Nested
    @RunAsClient
    class Payouts extends PayoutExamples {}

    @Nested
    @RunAsClient
    class Aside extends AsideExamples {}

    @Nested
    @RunAsClient
    class Rewarded extends RewardExamples {}

    @Nested
    @RunAsClient
    class Led extends LeadExamples {}

    @Nested
    @RunAsClient
    class Dated extends TenantDayExamples {}
}
