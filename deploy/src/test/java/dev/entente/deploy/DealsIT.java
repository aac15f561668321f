package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.earning.BookedEarning;
import dev.entente.earning.ReadingEarnings;
import dev.entente.earning.Verifying;
import dev.entente.problem.Problem;
import dev.entente.sale.Sale;
import dev.entente.sale.SaleReport;
import dev.entente.sale.WithdrawingSales;
import dev.entente.tenant.Scope;
import dev.entente.tenant.TenantAddresses;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Deals on their way: registered, protected, won and sold; and sales that are taken back, from inside the server. */
@ExtendWith(ArquillianExtension.class)
class DealsIT {

    private static final String SLUG = "withdrawn";
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    private TenantAddresses addresses;

    @Inject
    private WithdrawingSales withdrawing;

    @Inject
    private ReadingEarnings earnings;

    @Inject
    private Verifying verifying;

    @Inject
    private UserTransaction transaction;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    /** Two sales; part of the first was given back twice. */
    @BeforeAll
    static void open() {
        if (System.getProperty("entente.test.port") == null) return; // inside the server, where it is done already
        var tenant = TestTenant.open(SLUG, "partnership-levels");
        tenant.partner("brightwater", "partnership-levels", "2023-01-01", "silver from 2025-01-01");
        var first = tenant.sale("brightwater", "resell", "2026-03-31", line("ENT", "100.00", "EUR"));
        tenant.record(first);
        tenant.record(tenant.sale("brightwater", "resell", "2026-03-31", line("ENT", "50.00", "EUR")));
        tenant.record(tenant.refund(first, "2026-04-01", line("ENT", "10.00", "EUR")));
        tenant.record(tenant.refund(first, "2026-04-02", line("ENT", "20.00", "EUR")));
    }

    @Nested
    @RunAsClient
    class Registered extends RegistrationExamples {}

    @Nested
    @RunAsClient
    class Contested extends ConflictExamples {}

    @Nested
    @RunAsClient
    class Promised extends ClockExamples {}

    @Nested
    @RunAsClient
    class Quoted extends QuoteExamples {}

    @Nested
    @RunAsClient
    class Offered extends PrivateOfferExamples {}

    @Nested
    @RunAsClient
    class Catalogued extends PastProductExamples {}

    @Nested
    @RunAsClient
    class Approved extends ApprovalExamples {}

    @Test
    void whatIsWithdrawnEarnsNothingAndGoesWithWhatWasGivenBackOfIt() {
        Scope.run(Scope.system(addresses.find(SLUG).orElseThrow()), () -> {
            assertThatThrownBy(() -> withdraw(id("INV-1"))).isInstanceOf(Problem.class);
            assertThat(withdraw(id("CN-3"))).isEqualTo(1);
            assertThat(amounts()).containsExactlyInAnyOrder("15.00 EUR", "7.50 EUR", "0.00 EUR", "-3.00 EUR");
            assertThat(withdraw(id("INV-1"), id("CN-3"), id("CN-4"))).isEqualTo(2);
            assertThat(withdraw(id("INV-1"))).isZero();
            assertThat(amounts()).containsExactlyInAnyOrder("0.00 EUR", "7.50 EUR", "0.00 EUR", "0.00 EUR");
            assertThat(verifying.sales(FIRST).findings()).isEmpty();
            assertThat(verifying.earnings(FIRST).findings()).isEmpty();
        });
    }

    private List<String> amounts() {
        return earnings.after(FIRST, null, false, 100).stream()
                .map(BookedEarning::amount)
                .map(String::valueOf)
                .toList();
    }

    private int withdraw(UUID... ids) {
        try {
            transaction.begin();
            try {
                return withdrawing.withdraw(List.of(ids), "The import was undone");
            } finally {
                if (transaction.getStatus() == jakarta.transaction.Status.STATUS_ACTIVE) transaction.commit();
                else transaction.rollback();
            }
        } catch (Problem refused) {
            throw refused;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static UUID id(String invoice) {
        return Sale.idOf(new SaleReport.Name("billing", invoice));
    }
}
