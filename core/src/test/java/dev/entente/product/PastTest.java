package dev.entente.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.product.Product.Description;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PastTest {

    private static final LocalDate ADDED = LocalDate.of(2026, 1, 5);
    private static final LocalDate LATER = LocalDate.of(2026, 3, 2);
    private static final Part CORE = new Part("CORE", 1);
    private static final Part SSO = new Part("SSO", 2);

    @Test
    void whatHeldUntilADayIsKeptOnceForTheDayAndNeverOfTheDayOnWhichItWasAdded() {
        var suite = new Product(suite(BuyingRules.NONE, CORE), ADDED);
        assertThat(suite.become(suite(BuyingRules.NONE, CORE, SSO), ADDED)).isEmpty();
        var named = new Description("SUITE", "The suite", "bundles", suite.details());
        assertThat(suite.become(named, LATER)).isEmpty();
        var past =
                suite.become(suite(BuyingRules.NONE, CORE), LATER).orElseThrow().past();
        assertThat(past).isEqualTo(new Past(LATER, List.of(CORE, SSO), BuyingRules.NONE));
        assertThat(suite.become(suite(BuyingRules.NONE, SSO), LATER)).isEmpty();
        var atLeast = new BuyingRules(List.of(), List.of(), 5L, null, null);
        assertThat(suite.become(suite(atLeast, SSO), LATER.plusDays(1))
                        .orElseThrow()
                        .past())
                .isEqualTo(new Past(LATER.plusDays(1), List.of(SSO), BuyingRules.NONE));
    }

    @Test
    void aProductIsOnADayWhatItWasThen() {
        var now = suite(BuyingRules.NONE, CORE, SSO);
        var past =
                List.of(new Past(ADDED, List.of(), BuyingRules.NONE), new Past(LATER, List.of(CORE), BuyingRules.NONE));
        assertThat(parts(ADDED.minusDays(1), now, past)).isEmpty();
        assertThat(parts(ADDED, now, past)).containsExactly(CORE);
        assertThat(parts(LATER.minusDays(1), now, past)).containsExactly(CORE);
        assertThat(parts(LATER, now, past)).containsExactly(CORE, SSO);
        assertThat(parts(ADDED, now, List.of())).containsExactly(CORE, SSO);
        assertThat(Past.on(ADDED, now, past).known().unit()).isEqualTo("seat");
    }

    private static List<Part> parts(LocalDate day, Description now, List<Past> past) {
        return Past.on(day, now, past).known().parts();
    }

    private static Description suite(BuyingRules rules, Part... parts) {
        return new Description(
                "SUITE", "Suite", "bundles", new ProductDetails("seat", Map.of(), List.of(parts), rules, null));
    }
}
