package dev.entente.earning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.Percentage;
import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Influenced;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Standing.Credit;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.earning.Inputs.Calculated;
import dev.entente.earning.Inputs.Pin;
import dev.entente.earning.Inputs.Undecided;
import dev.entente.earning.Inputs.Withdrawn;
import dev.entente.payable.Clawback;
import dev.entente.payable.Payable;
import dev.entente.payable.Payable.Portion;
import dev.entente.plugin.ApiJson;
import dev.entente.program.Business.Approved;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @Test
    void inputsComeBackByteForByte() {
        for (var inputs : List.of(
                calculated("0a1b"),
                calculated(null),
                new Undecided("The product “X” is not in the catalog"),
                new Withdrawn(Kind.PAYS, Unit.currency("EUR"), "Moved"))) {
            var text = Snapshot.of(inputs);
            assertThat(Snapshot.of(Snapshot.inputs(text))).isEqualTo(text);
            assertThat(Snapshot.inputs(text)).isEqualTo(inputs);
        }
    }

    @Test
    void termsThatAreKeptApartBelongToTheirInputsAgain() {
        var inputs = (Calculated) calculated("0a1b");
        var agreed = new AgreedTerms(inputs.pin(), inputs.terms(), null, null);
        assertThat(Snapshot.apart(inputs)).doesNotContain("terms", "pin");
        assertThat(Snapshot.inputs(Snapshot.apart(inputs), agreed.content())).isEqualTo(inputs);
    }

    @Test
    void whatStandsAloneIsKeptInOnePiece() {
        var open = new Undecided("The product “X” is not in the catalog");
        assertThat(Snapshot.apart(open)).isEqualTo(Snapshot.of(open));
    }

    @Test
    void theSameTermsAreKeptOnceAndOthersBesideThem() {
        var inputs = (Calculated) calculated(null);
        var other = ApiJson.mapper().readTree("{\"unit\":\"EUR\",\"rate\":\"16\"}");
        var key = new AgreedTerms(inputs.pin(), inputs.terms(), null, null).id();
        assertThat(new AgreedTerms(inputs.pin(), inputs.terms().deepCopy(), null, null).id())
                .isEqualTo(key);
        assertThat(new AgreedTerms(inputs.pin(), other, null, null).id()).isNotEqualTo(key);
    }

    @Test
    void whenItBecomesPayableIsKeptWithTheTermsAndOnlyWhereItIsSaid() {
        var inputs = (Calculated) calculated(null);
        var payable = new Payable(List.of(Portion.whole(45)), "DE");
        var later = new Calculated(
                inputs.what(), inputs.standing(), inputs.pin(), inputs.terms(), payable, null, null, null);
        var agreed = new AgreedTerms(later.pin(), later.terms(), payable, null);
        assertThat(Snapshot.inputs(Snapshot.apart(later), agreed.content())).isEqualTo(later);
        assertThat(agreed.id()).isNotEqualTo(new AgreedTerms(later.pin(), later.terms(), null, null).id());
        assertThat(Snapshot.of(inputs)).doesNotContain("payable");
        assertThat(later.parts(new Held("Somebody decides"))).isEmpty();
    }

    @Test
    void howLongItIsTakenBackIsKeptWithTheTermsAndOnlyWhereItIsSaid() {
        var inputs = (Calculated) calculated(null);
        var clawback = new Clawback(180);
        var limited = new Calculated(
                inputs.what(), inputs.standing(), inputs.pin(), inputs.terms(), null, clawback, null, null);
        var agreed = new AgreedTerms(limited.pin(), limited.terms(), null, clawback);
        assertThat(agreed.content()).endsWith("\"clawback\":{\"days\":180}}");
        assertThat(Snapshot.inputs(Snapshot.apart(limited), agreed.content())).isEqualTo(limited);
        assertThat(Snapshot.inputs(Snapshot.of(limited))).isEqualTo(limited);
        assertThat(Snapshot.of(inputs)).doesNotContain("clawback");
    }

    @Test
    void aRateIsKeptWithTheSaleAsItWasReportedAndTheModelSeesItConverted() {
        var inputs = (Calculated) calculated(null);
        var by = new Converted(
                Unit.currency("EUR"), Unit.currency("USD"), DAY, new BigDecimal("1.08"), BigDecimal.ONE, "By hand");
        var converted =
                new Calculated(inputs.what(), inputs.standing(), inputs.pin(), inputs.terms(), null, null, by, null);
        var agreed = new AgreedTerms(inputs.pin(), inputs.terms(), null, null);
        var text = Snapshot.apart(converted);
        assertThat(text)
                .contains("7470.00")
                .endsWith("\"converted\":{\"from\":\"EUR\",\"to\":\"USD\",\"day\":\"2026-03-31\","
                        + "\"over\":\"1.08\",\"under\":\"1\",\"source\":\"By hand\"}}");
        assertThat(Snapshot.inputs(text, agreed.content())).isEqualTo(converted);
        assertThat(Snapshot.of(Snapshot.inputs(Snapshot.of(converted)))).isEqualTo(Snapshot.of(converted));
        assertThat(Snapshot.apart(inputs)).doesNotContain("converted");
        assertThat(InputsInWords.of(converted).getLast().value()).isEqualTo("8067.60 USD: By hand");
    }

    @Test
    void theRegistrationThatKeepsAnOlderVersionIsKeptOnlyWhereItDecidesAndSaidInWords() {
        var inputs = (Calculated) calculated(null);
        var approved = new Approved(
                "R-00001", DAY.minusDays(30), "levels", inputs.pin().version());
        var kept = kept(inputs, approved);
        assertThat(Snapshot.apart(kept))
                .endsWith("\"approved\":{\"registration\":\"R-00001\",\"on\":\"2026-03-01\",\"program\":\"levels\","
                        + "\"version\":" + inputs.pin().version() + "}}");
        assertThat(Snapshot.inputs(Snapshot.of(kept))).isEqualTo(kept);
        assertThat(Snapshot.of(inputs)).doesNotContain("approved");
        assertThat(InputsInWords.of(kept).getLast().value())
                .isEqualTo("registration R-00001 was approved on 2026-03-01 under version "
                        + inputs.pin().version() + ", which its deal keeps");
        assertThat(InputsInWords.of(kept(inputs, approved.under(0))).getLast().value())
                .endsWith(" under version 0; its deal keeps version "
                        + inputs.pin().version());
    }

    private static Calculated kept(Calculated inputs, Approved approved) {
        return new Calculated(
                inputs.what(), inputs.standing(), inputs.pin(), inputs.terms(), null, null, null, approved);
    }

    /** A partner's file leaves these out. */
    @Test
    void aSaleOfOthersIsShownByItsInfluenceAndByWhateverIsNotTheWholeCredit() {
        var won = (Won) ((Calculated) calculated(null)).what();
        var part = new Credit("sells", Percentage.of("60"), Percentage.of("40"));
        var sourced = new Credit("sourced", Percentage.of("0"), Percentage.of("100"));
        var paid = (Earned) Earning.pays(Rounding.halfUp(2), List.of(Step.nothing(Unit.currency("EUR"), "Nothing")));
        var refunded = new Refunded(DAY, won, paid, List.of(), won.lines());

        assertThat(showsOthers(new Influenced(DAY, won, Percentage.of("100")), Credit.WHOLE))
                .isTrue();
        assertThat(showsOthers(won, Credit.WHOLE)).isFalse();
        assertThat(showsOthers(won, part)).isTrue();
        assertThat(showsOthers(refunded, Credit.WHOLE)).isFalse();
        assertThat(showsOthers(refunded, sourced)).isTrue();
    }

    private static boolean showsOthers(Occurrence what, Credit credit) {
        var inputs = (Calculated) calculated(null);
        var standing = new Standing(null, DAY, false, List.of(), Map.of(), Map.of(), credit);
        return new Calculated(what, standing, inputs.pin(), inputs.terms()).showsOthers();
    }

    private static Inputs calculated(@Nullable String digest) {
        var line = new Line("ENT", "enterprise", 3, Period.ofYears(1), null, Amount.of("7470.00", "EUR"));
        var standing = new Standing("silver", DAY.minusYears(1), false, List.of(), Map.of());
        var pin = new Pin(
                UUID.randomUUID(),
                "Levels",
                2,
                DAY.minusYears(3),
                "resell",
                "Commission",
                new PluginId("rate-table", 1),
                digest);
        var terms = ApiJson.mapper().readTree("{\"unit\":\"EUR\",\"rate\":\"15\"}");
        return new Calculated(new Won(DAY, Route.DIRECT, List.of(line)), standing, pin, terms);
    }
}
