package dev.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.entente.api.Amount;
import dev.entente.api.Brackets;
import dev.entente.api.Condition;
import dev.entente.api.Field;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Operator;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.api.commercial.CommercialModel.Remark;
import dev.entente.api.commercial.Occurrence.Buyer;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Renewed;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.PricingModel.Quoted;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import dev.entente.model.Discount.Of;
import dev.entente.model.Off.Each;
import dev.entente.model.Off.Percent;
import dev.entente.model.Off.Table;
import dev.entente.model.Off.Table.By;
import dev.entente.model.Rate.Table.Reading;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DiscountsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Discounts MODEL = new Discounts();
    private static final Measure BOUGHT = Measure.of("net-revenue", Unit.currency("EUR"), Calendar.YEAR);
    private static final Condition GOLD = Condition.Test.of(Field.TIER, Operator.IS, "gold");
    private static final Condition REGISTERED = Condition.Test.of(Field.REGISTERED, Operator.IS, true);

    @Test
    void aTierTakesItsMarginOffTheListPrice() {
        var steps = price(terms(percent("Gold margin", "20", GOLD)), line(10, "12.50"));

        assertThat(steps).extracting(Step::words).containsExactly("Gold margin: 20 % of 125 EUR");
        assertThat(sum(steps)).isEqualTo("-25 EUR");
    }

    @Test
    void whatDoesNotHoldTakesNothingOffAndSaysSo() {
        var silver = Condition.Test.of(Field.TIER, Operator.IS, "silver");

        var steps = price(terms(percent("Silver margin", "10", silver)), line(10, "12.50"));

        assertThat(steps).extracting(Step::toString).containsExactly("No discount holds for this line: 0 EUR");
    }

    @Test
    void discountsAddUpOffTheListPriceOrOneIsTakenOffWhatIsLeft() {
        var gold = percent("Gold margin", "20", GOLD);
        var added = percent("Registered deal", "10", REGISTERED);
        var left = new Discount("Registered deal", REGISTERED, rate("10"), Of.PRICE, null);

        assertThat(sum(price(terms(gold, added), line(1, "100")))).isEqualTo("-30 EUR");
        assertThat(sum(price(terms(gold, left), line(1, "100")))).isEqualTo("-28 EUR");
    }

    @Test
    void ofAGroupOnlyTheLargestCounts() {
        var gold = new Discount("Gold margin", GOLD, rate("20"), null, "status");
        var campaign = new Discount("Autumn campaign", null, rate("25"), null, "status");

        var steps = price(terms(gold, campaign, percent("Registered deal", "5", REGISTERED)), line(1, "100"));

        assertThat(steps)
                .extracting(Step::words)
                .containsExactly(
                        "Autumn campaign: 25 % of 100 EUR",
                        "Gold margin gives way to Autumn campaign, which takes off more",
                        "Registered deal: 5 % of 100 EUR");
    }

    @Test
    void aVolumeDiscountIsReadWholeOrEachPartAtItsOwnRate() {
        var brackets = Brackets.flat(Percentage.of("0"), Discount.PIECES)
                .from(pieces(10), Percentage.of("5"))
                .from(pieces(50), Percentage.of("10"));

        var whole = terms(volume(brackets, Reading.WHOLE, By.PIECES));
        var marginal = terms(volume(brackets, Reading.MARGINAL, By.PIECES));

        assertThat(sum(price(whole, line(9, "2")))).isEqualTo("0 EUR");
        assertThat(sum(price(whole, line(10, "2")))).isEqualTo("-1 EUR");
        assertThat(sum(price(whole, line(60, "2")))).isEqualTo("-12 EUR");
        assertThat(sum(price(marginal, line(60, "2")))).isEqualTo("-6 EUR"); // 40 at 5 %, 10 at 10 %
        assertThat(price(marginal, line(60, "2")))
                .extracting(Step::words)
                .containsExactly(
                        "Volume: 0 % of 20 EUR, for 10 pieces from 0 pieces on",
                        "Volume: 5 % of 80 EUR, for 40 pieces from 10 pieces on",
                        "Volume: 10 % of 20 EUR, for 10 pieces from 50 pieces on");
    }

    @Test
    void theSizeOfTheDealDecidesForEachOfItsLines() {
        var brackets = Brackets.flat(Percentage.of("0"), Unit.currency("EUR"))
                .from(Amount.of("1000.00", "EUR"), Percentage.of("8"));
        var terms = terms(volume(brackets, Reading.WHOLE, By.CART));

        assertThat(sum(price(terms, line(1, "100"), line(1, "899.99")))).isEqualTo("0 EUR");
        assertThat(sum(price(terms, line(1, "100"), line(1, "900")))).isEqualTo("-8 EUR");
    }

    @Test
    void whatWasBoughtThisYearMayDecide() {
        var brackets = Brackets.flat(Percentage.of("1"), Unit.currency("EUR"))
                .from(Amount.of("50000.00", "EUR"), Percentage.of("3"));
        var terms = terms(new Discount("Loyalty", null, new Table(brackets, Reading.WHOLE, null, BOUGHT), null, null));

        assertThat(MODEL.measures(terms)).containsExactly(BOUGHT);
        assertThat(sum(price(terms, line(1, "100")))).isEqualTo("-3 EUR");
    }

    @Test
    void aCertificationAndTheKindOfTheSaleMayDecide() {
        var architects = percent("Architects", "2", Condition.Test.of(Field.CERTIFICATION, Operator.IS, "architect"));
        var renewals = percent("Renewals", "3", Condition.Test.of(Field.KIND, Operator.IS, "renewal"));
        var line = line(1, "100");
        var renewed = new Renewed(DAY, Route.DIRECT, List.of(line), Buyer.UNKNOWN);
        var list = line.net().exact();
        var certified = new Standing("gold", DAY.minusYears(1), false, List.of("architect"), Map.of());

        assertThat(MODEL.price(new Quoted(renewed, line, list, list), certified, terms(architects, renewals)))
                .extracting(Step::words)
                .containsExactly("Architects: 2 % of 100 EUR", "Renewals: 3 % of 100 EUR");
        assertThat(sum(price(terms(architects, renewals), line))).isEqualTo("0 EUR");
    }

    @Test
    void anAmountInAnotherCurrencyTakesNothingOff() {
        var terms = terms(new Discount("Voucher", null, new Each(Amount.of("5.00", "USD")), null, null));

        assertThat(price(terms, line(2, "100")))
                .extracting(Step::toString)
                .containsExactly("Voucher is in USD, and this is priced in EUR: 0 EUR");
    }

    @Test
    void togetherTheyTakeOffSoMuchAtMost() {
        var all = List.of(percent("Gold margin", "30", GOLD), percent("Registered deal", "15", REGISTERED));

        var steps = price(new DiscountTerms(all, Percentage.of("40")), line(1, "200"));

        assertThat(sum(steps)).isEqualTo("-80 EUR");
        assertThat(steps.getLast()).hasToString("Discounts take off 40 % of the list price 200 EUR at most: 10 EUR");
    }

    @Test
    void theLinterFindsStacksThatTakeOffTooMuch() {
        var silver = Condition.Test.of(Field.TIER, Operator.IS, "silver");
        var gold = percent("Gold", "60", GOLD);

        assertThat(words(terms(gold, percent("Silver", "50", silver)), "gold", "silver"))
                .isEmpty();
        assertThat(words(terms(gold, percent("Registered", "50", REGISTERED)), "gold"))
                .containsExactly("Gold, Registered can take off 110 % of the list price together."
                        + " Put them in one group, or lower one");
        var grouped = List.of(
                new Discount("Gold", GOLD, rate("60"), null, "one"),
                new Discount("Registered", REGISTERED, rate("50"), null, "one"));
        assertThat(words(new DiscountTerms(grouped, Percentage.of("55")), "gold"))
                .containsExactly("Gold can take off 60 % of the list price together, and only 55 % will be."
                        + " Change one of them");
    }

    @Test
    void theLinterFindsWhatNeverHoldsAndBracketsThatFall() {
        var never = new Condition.All(List.of(GOLD, new Condition.Not(GOLD)));
        var falling = Brackets.flat(Percentage.of("10"), Discount.PIECES).from(pieces(10), Percentage.of("5"));

        assertThat(words(terms(percent("Never", "5", never)), "gold"))
                .containsExactly("This can never hold. Change it, or take the discount out");
        assertThat(words(terms(volume(falling, Reading.WHOLE, By.PIECES))))
                .containsExactly("From 10 pieces on less is taken off than below it. Let the rates rise");
    }

    @Test
    void theLinterFindsATierLeftOutAboveOneThatIsNot() {
        var silver = percent("Silver", "10", Condition.Test.of(Field.TIER, Operator.IS, "silver"));
        var notBronze = new Condition.Not(Condition.Test.of(Field.TIER, Operator.IS, "bronze"));

        assertThat(words(terms(silver, percent("Registered", "5", REGISTERED)), "bronze", "silver", "gold"))
                .containsExactly("Tier gold has no discount of its own, and silver below it has one. Add one for gold");
        assertThat(words(terms(silver, percent("Gold", "20", GOLD)), "bronze", "silver", "gold"))
                .isEmpty();
        assertThat(words(terms(percent("All but bronze", "5", notBronze)), "bronze", "silver", "gold"))
                .isEmpty();
        assertThat(words(terms(percent("Registered", "5", REGISTERED)), "bronze", "silver"))
                .isEmpty();
    }

    @Test
    void whatStepsTakeOffTogetherIsHeldAgainstTheFloor() {
        var silver = Condition.Test.of(Field.TIER, Operator.IS, "silver");
        var tiers = terms(percent("Gold", "30", GOLD), percent("Silver", "25", silver));
        var deal = terms(new Discount("Registered", REGISTERED, rate("20"), Of.PRICE, null));
        var limited = new DiscountTerms(tiers.discounts(), Percentage.of("20"));

        assertThat(Discounts.lostTo(Percentage.of("60"), List.of(tiers, deal), List.of("silver", "gold")))
                .contains("Gold, Registered can take off 44 % of the list price together, and at least 60 % of it"
                        + " remains: 4 points of them are never given. Lower the floor or the discounts");
        assertThat(Discounts.lostTo(Percentage.of("56"), List.of(tiers, deal), List.of("silver", "gold")))
                .isEmpty();
        assertThat(Discounts.lostTo(Percentage.of("64"), List.of(limited, deal), List.of("silver", "gold")))
                .isEmpty();
    }

    @Test
    void manyDiscountsThatHoldTogetherAreLookedThroughAtOnce() {
        var many = IntStream.range(0, 40)
                .mapToObj(i -> percent("P" + i, "1", Condition.Test.of(Field.CERTIFICATION, Operator.IS, "path-" + i)))
                .toArray(Discount[]::new);

        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(words(terms(many))).isEmpty());
    }

    @Test
    void termsThatMakeNoSenseAreRefused() {
        var euros = Brackets.flat(Percentage.of("5"), Unit.currency("EUR"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Table(euros, Reading.WHOLE, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Table(euros, Reading.WHOLE, By.PIECES, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Table(euros, Reading.MARGINAL, By.CART, null));
        assertThatIllegalArgumentException().isThrownBy(() -> terms());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms(percent("Twice", "1", null), percent("Twice", "2", null)));
    }

    private static List<String> words(DiscountTerms terms, String... tiers) {
        return MODEL.remarks(terms, List.of(tiers)).stream().map(Remark::words).toList();
    }

    private static DiscountTerms terms(Discount... discounts) {
        return new DiscountTerms(List.of(discounts), null);
    }

    private static Discount percent(String name, String rate, @Nullable Condition when) {
        return new Discount(name, when, rate(rate), null, null);
    }

    private static Discount volume(Brackets brackets, Reading read, By by) {
        return new Discount("Volume", null, new Table(brackets, read, by, null), null, null);
    }

    private static Percent rate(String rate) {
        return new Percent(Percentage.of(rate));
    }

    private static Amount pieces(long many) {
        return new Amount(many, Discount.PIECES);
    }

    private static Line line(long quantity, String price) {
        var list = UnitPrice.of(price, "EUR");
        var net = Amount.exactly(list.times(quantity).value(), list.unit());
        return new Line("CRM-1", "crm", quantity, Period.ZERO, list, net);
    }

    /** The steps of the first of these lines, for a gold partner that registered the deal and bought for 60,000 this year. */
    private static List<Step> price(DiscountTerms terms, Line... lines) {
        var cart = new Won(DAY, Route.DIRECT, List.of(lines), Buyer.UNKNOWN);
        var bought = Map.of(BOUGHT, Amount.of("60000.00", "EUR"));
        var standing = new Standing("gold", DAY.minusYears(1), true, List.of(), bought);
        var list = lines[0].net().exact();
        return MODEL.price(new Quoted(cart, lines[0], list, list), standing, terms);
    }

    private static String sum(List<Step> steps) {
        return Step.sum(steps).toString();
    }
}
