package dev.entente.deploy;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files that come in and go out, as they are sent by programs: checked, taken in once, given back, and read again. */
@ExtendWith(ArquillianExtension.class)
class ImportsIT {

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @Nested
    @RunAsClient
    class Sales extends ImportedSales {}

    @Nested
    @RunAsClient
    class Lists extends ImportedLists {}

    @Nested
    @RunAsClient
    class Certifications extends ImportedCertifications {}

    @Nested
    @RunAsClient
    class Milestones extends ImportedMilestones {}

    @Nested
    @RunAsClient
    class Payments extends ImportedPayments {}

    @Nested
    @RunAsClient
    class Prices extends ImportedPrices {}
}
