package dev.entente.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DealProfileTest {

    @Test
    void linesMakeTheAmount() {
        assertThat(profile("Osprey", "30.00", item("10.00"), item("20.00")).amount())
                .isEqualTo(Amount.of("30.00", "EUR"));
        assertThat(pointers("Osprey", "31.00", item("10.00"), item("20.00"))).containsExactly("/amount");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        var odd = new DealItem("a b", 0, Period.ofDays(-1), Amount.of("-1.00", "USD"));
        assertThat(pointers("", "-1.00", odd))
                .containsExactlyInAnyOrder(
                        "/customer/name",
                        "/amount",
                        "/lines/0/sku",
                        "/lines/0/quantity",
                        "/lines/0/term",
                        "/lines/0/net",
                        "/lines/0/net/unit");
    }

    @Test
    void aTermThatNobodySeesTheEndOfIsRefused() {
        for (var endless : new String[] {"P999999999Y", "P1201M", "P36601D", "P1Y-400D"}) {
            var item = new DealItem("ENT", 1, Period.parse(endless), Amount.of("10.00", "EUR"));
            assertThat(pointers("Osprey", "10.00", item)).as(endless).containsExactly("/lines/0/term");
        }
        var longest = new DealItem("ENT", 1, Period.ofYears(100), Amount.of("10.00", "EUR"));
        assertThat(profile("Osprey", "10.00", longest).lines()).containsExactly(longest);
    }

    @Test
    void aDealWithoutLinesMayBeWorthNothingYet() {
        assertThat(profile("Osprey", "0.00").lines()).isEmpty();
    }

    private static DealItem item(String net) {
        return new DealItem("ENT", 1, Period.ZERO, Amount.of(net, "EUR"));
    }

    private static DealProfile profile(String customer, String amount, DealItem... lines) {
        return new DealProfile(
                null,
                customer,
                "osprey.example",
                "Trains",
                "resell",
                null,
                Route.DIRECT,
                Amount.of(amount, "EUR"),
                LocalDate.of(2026, 6, 30),
                null,
                " ",
                null,
                null,
                List.of(lines),
                null);
    }

    private static List<String> pointers(String customer, String amount, DealItem... lines) {
        var refused = catchThrowableOfType(Problem.class, () -> profile(customer, amount, lines));
        return Objects.requireNonNull(refused).errors().stream()
                .map(Finding::pointer)
                .toList();
    }
}
