package dev.entente.offboarding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.offboarding.Leaving.Facts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LeavingTest {

    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final Map<Item, String> ALL_SAID =
            Map.of(Item.DATA, "Taken on 2026-06-29.", Item.AGREEMENT, "Ended by letter of 2026-03-01");

    private static Facts facts(Map<Item, Long> open, List<Amount> unpaid, List<Amount> held, int people) {
        return new Facts(open, unpaid, held, 0, people, List.of());
    }

    private static Leaving.Line line(Leaving leaving, Item item) {
        return leaving.lines().stream()
                .filter(each -> each.item() == item)
                .findFirst()
                .orElseThrow();
    }

    private static Amount euros(long minor) {
        return new Amount(minor, Unit.currency("EUR"));
    }

    @Test
    void whatIsSettledEndsAfterTheLastDayAndNotBefore() {
        var leaving = Leaving.of(facts(Map.of(), List.of(), List.of(), 2), ALL_SAID, LAST, LAST);
        assertThat(leaving.missing(LAST)).containsExactly("Its last day is 2026-06-30.");
        assertThat(leaving.missing(LAST.plusDays(1))).isEmpty();
    }

    @Test
    void nothingIsEarnedFromTheDayAfterTheLastOnOrOnceItIsWrittenDown() {
        var leaving = Leaving.of(facts(Map.of(), List.of(), List.of(), 0), Map.of(), LAST, LAST.plusDays(9));
        assertThat(leaving.gone(LAST.minusDays(40))).isEqualTo(LAST.plusDays(1));
        assertThat(leaving.gone(LAST.plusDays(5))).isEqualTo(LAST.plusDays(5));
    }

    @Test
    void leadsAndTerritoriesEndWithItAndKeepNothingOpen() {
        var open = Map.of(Item.LEADS, 2L, Item.TERRITORIES, 1L);
        var leaving = Leaving.of(facts(open, List.of(), List.of(), 0), ALL_SAID, LAST, LAST.plusDays(1));
        assertThat(leaving.missing(LAST.plusDays(1))).isEmpty();
        assertThat(line(leaving, Item.LEADS).words())
                .isEqualTo("2 are worked by it, and go back to the vendor when it ends");
        assertThat(line(leaving, Item.TERRITORIES).open()).isEqualTo(1);
    }

    @Test
    void agreementsThatRunAreNamedUntilSomebodySaysHowTheyWereClosed() {
        var running = new Facts(
                Map.of(),
                List.of(),
                List.of(),
                0,
                0,
                List.of("\u201cReseller agreement\u201d through 2027-12-31", "\u201cNDA\u201d"));
        var open = Leaving.of(running, Map.of(), LAST, LAST);
        assertThat(line(open, Item.AGREEMENT).words())
                .isEqualTo(
                        "\u201cReseller agreement\u201d through 2027-12-31 and \u201cNDA\u201d run; say how it was closed");
        var said = Leaving.of(running, ALL_SAID, LAST, LAST);
        assertThat(line(said, Item.AGREEMENT).words()).isEqualTo("Ended by letter of 2026-03-01");
        var none = Leaving.of(facts(Map.of(), List.of(), List.of(), 0), Map.of(), LAST, LAST);
        assertThat(line(none, Item.AGREEMENT).words()).isEqualTo("Say how it was closed");
    }

    @Test
    void moneyThatIsHeldBackKeepsItFromEnding() {
        var facts = facts(Map.of(), List.of(), List.of(euros(120_00)), 0);
        var leaving = Leaving.of(facts, ALL_SAID, LAST, LAST.plusDays(1));
        assertThat(leaving.missing(LAST.plusDays(1)))
                .singleElement()
                .asString()
                .contains("What is earned and not paid", "120.00", "held back");
    }

    @Test
    void moneyIsPaidOrSomebodySaysHowItWasAgreed() {
        var facts = facts(Map.of(), List.of(euros(5_00)), List.of(), 0);
        var said = new HashMap<>(ALL_SAID);
        said.put(Item.MONEY, "Paid with the run of July");
        var leaving = Leaving.of(facts, said, LAST, LAST.plusDays(1));
        assertThat(leaving.missing(LAST.plusDays(1))).isEmpty();
        assertThat(line(leaving, Item.MONEY).words())
                .startsWith("As agreed: Paid with the run of July (")
                .contains("5.00");
    }

    @Test
    void whatAFactSettlesIsNotSettledByWords() {
        var said = new HashMap<>(ALL_SAID);
        said.put(Item.DEALS, "Never mind");
        var leaving = Leaving.of(facts(Map.of(Item.DEALS, 3L), List.of(), List.of(), 0), said, LAST, LAST.plusDays(1));
        assertThat(line(leaving, Item.DEALS).settled()).isFalse();
        assertThat(Item.DEALS.canBeSaid()).isFalse();
    }

    @Test
    void customersNeedSomebodyWhoLooksAfterThem() {
        var facts = facts(Map.of(Item.CUSTOMERS, 2L), List.of(), List.of(), 0);
        assertThat(line(Leaving.of(facts, ALL_SAID, LAST, LAST), Item.CUSTOMERS).settled())
                .isFalse();
        var none = facts(Map.of(), List.of(), List.of(), 0);
        assertThat(line(Leaving.of(none, ALL_SAID, LAST, LAST), Item.CUSTOMERS).settled())
                .isTrue();
    }

    @Test
    void accessLastsThroughTheLastDayAndNoLonger() {
        var facts = facts(Map.of(), List.of(), List.of(), 3);
        assertThat(line(Leaving.of(facts, ALL_SAID, LAST, LAST), Item.ACCESS).settled())
                .isTrue();
        var after = line(Leaving.of(facts, ALL_SAID, LAST, LAST.plusDays(1)), Item.ACCESS);
        assertThat(after.settled()).isFalse();
        assertThat(after.words()).isEqualTo("3 people can still sign in");
    }
}
