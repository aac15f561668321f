package dev.entente.pricebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.pricebook.Adjustment.Rounding;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    private static final UUID NORTHWIND = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    private static final PriceBook OPEN = book("open", Audience.EVERYBODY, SINCE);
    private static final PriceBook MOTION = book("resell", new Audience(null, null, null, "resell"), SINCE);
    private static final PriceBook TIER = book("gold", new Audience(null, null, "gold", null), SINCE);
    private static final PriceBook REGION = book("emea", new Audience(null, "emea", null, null), SINCE);
    private static final PriceBook NAMED = book("northwind", new Audience(NORTHWIND, null, null, null), SINCE);
    private static final List<PriceBook> ALL = List.of(OPEN, MOTION, TIER, REGION, NAMED);

    @Test
    void theMostSpecificBookApplies() {
        assertThat(chosen(ALL, new Buying(NORTHWIND, "resell", "gold", "emea", EUR, DAY)))
                .isEqualTo("northwind");
        assertThat(chosen(ALL, new Buying(null, "resell", "gold", "emea", EUR, DAY)))
                .isEqualTo("emea");
        assertThat(chosen(ALL, new Buying(null, "resell", "gold", "apac", EUR, DAY)))
                .isEqualTo("gold");
        assertThat(chosen(ALL, new Buying(null, "resell", "silver", null, EUR, DAY)))
                .isEqualTo("resell");
        assertThat(chosen(ALL, new Buying(UUID.randomUUID(), "refer", null, null, EUR, DAY)))
                .isEqualTo("open");
    }

    private static final Unit EUR = Unit.currency("EUR");

    @Test
    void aRegionAloneGoesBeforeTierAndMotionTogether() {
        var both = book("gold-resell", new Audience(null, null, "gold", "resell"), SINCE);
        assertThat(chosen(List.of(both, REGION), new Buying(null, "resell", "gold", "emea", EUR, DAY)))
                .isEqualTo("emea");
    }

    @Test
    void ofTwoForTheSameTheNewerAppliesFromItsDay() {
        var next = book("open-2026", Audience.EVERYBODY, DAY);
        var books = List.of(next, OPEN);
        assertThat(chosen(books, new Buying(null, null, null, null, EUR, DAY.minusDays(1))))
                .isEqualTo("open");
        var choice = Choice.of(books, new Buying(null, null, null, null, EUR, DAY));
        assertThat(choice.why()).isEqualTo("open-2026 is for everybody, and is newer than open: since 2026-06-01");
    }

    @Test
    void theAnswerSaysWhyOrThatThereIsNone() {
        assertThat(Choice.of(ALL, new Buying(null, "resell", null, "emea", EUR, DAY))
                        .why())
                .isEqualTo("emea is for region emea, which goes before motion resell (resell, open)");
        var none = Choice.of(ALL, new Buying(null, null, null, null, Unit.currency("USD"), DAY));
        assertThat(none.book()).isNull();
        assertThat(none.why()).isEqualTo("No price book in USD is for this buyer on 2026-06-01");
    }

    @Test
    void aCircleOfBooksIsRefusedWithTheWayThatLeadsBack() {
        var a = book("a", Audience.EVERYBODY, SINCE);
        var b = new PriceBook(said("b", "EUR", "a", NORTHWIND), a.id());
        assertThat(wrong(List.of(a, b), said("a", "EUR", "b", null)))
                .contains(new Finding("/parent", "It would inherit from itself: a \u2192 b \u2192 a"));
        assertThatThrownBy(() -> said("a", "EUR", "a", null)).isInstanceOf(Problem.class);
    }

    @Test
    void aParentInAnotherCurrencyOrOfAnotherPartnerIsRefused() {
        assertThat(wrong(List.of(OPEN), said("usd", "USD", "open", null))
                        .getFirst()
                        .detail())
                .contains("prices are not converted");
        assertThat(wrong(List.of(NAMED), said("mine", "EUR", "northwind", null))
                        .getFirst()
                        .detail())
                .contains("for nobody else");
        assertThat(wrong(List.of(NAMED), said("mine", "EUR", "northwind", NORTHWIND)))
                .isEmpty();
        assertThat(wrong(List.of(), said("mine", "EUR", "nowhere", null)))
                .containsExactly(new Finding("/parent", "There is no price book nowhere"));
    }

    @Test
    void aBookThatOthersInheritFromBecomesNoPartnersOwn() {
        var heir = new PriceBook(said("heir", "EUR", "open", null), OPEN.id());
        assertThat(wrong(List.of(OPEN, heir), said("open", "EUR", null, NORTHWIND))
                        .getFirst()
                        .pointer())
                .isEqualTo("/buyers/partner");
    }

    @Test
    void pricesAreRoundedOnceInTheWayThatTheBookSays() {
        var price = UnitPrice.of("0.125", "EUR");
        assertThat(new Adjustment(new BigDecimal("-20"), 1, Rounding.DOWN)
                        .of(price)
                        .toString())
                .isEqualTo("0.1 EUR");
        assertThat(new Adjustment(new BigDecimal("100"), 2, Rounding.UP)
                        .of(price)
                        .toString())
                .isEqualTo("0.25 EUR");
        assertThat(new Adjustment(new BigDecimal("20"), 1, Rounding.HALF_EVEN)
                        .of(price)
                        .toString())
                .isEqualTo("0.2 EUR");
    }

    private static List<Finding> wrong(List<PriceBook> books, BookDescription said) {
        var findings = new Findings();
        new Inheritance(books).check(said, findings);
        return findings.all();
    }

    private static @Nullable String chosen(List<PriceBook> books, Buying buying) {
        var book = Choice.of(books, buying).book();
        return book == null ? null : book.code();
    }

    private static PriceBook book(String code, Audience audience, LocalDate from) {
        var said = new BookDescription(code, code, Unit.currency("EUR"), null, Adjustment.NONE, from, null, audience);
        return new PriceBook(said, null);
    }

    private static BookDescription said(String code, String currency, @Nullable String parent, @Nullable UUID partner) {
        var audience = new Audience(partner, null, null, null);
        return new BookDescription(code, code, Unit.currency(currency), parent, Adjustment.NONE, SINCE, null, audience);
    }
}
