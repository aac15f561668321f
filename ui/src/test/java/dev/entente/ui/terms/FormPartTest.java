package dev.entente.ui.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.DateRange;
import dev.entente.earning.RateTable;
import dev.entente.model.RuleTerms;
import dev.entente.ui.terms.FormPart.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormPartTest {

    @Test
    void aRecordBecomesItsFieldsInTheirOrderWithTheWordsOfItsLabels() {
        var parts = FormPart.of(RateTable.Terms.class);

        assertThat(parts)
                .extracting(FormPart::label)
                .containsExactly(
                        "The amount", "Unit", "Worked out for", "Measure", "Rates", "Caps", "At least", "Rounding");
        assertThat(parts)
                .extracting(FormPart::kind)
                .containsExactly(
                        Kind.CHOICE,
                        Kind.UNIT,
                        Kind.CHOICE,
                        Kind.FIELDS,
                        Kind.ROWS,
                        Kind.ROWS,
                        Kind.AMOUNT,
                        Kind.FIELDS);
        assertThat(parts)
                .filteredOn(FormPart::optional)
                .extracting(FormPart::name)
                .containsExactly("measure", "rows", "caps", "minimum");
    }

    @Test
    void aListHasThePartsOfOneRow() {
        var rows = part(FormPart.of(RateTable.Terms.class), "rows");

        assertThat(rows.parts())
                .extracting(FormPart::kind)
                .containsExactly(Kind.TEXT, Kind.TEXT, Kind.YES_NO, Kind.BRACKETS, Kind.CHOICE);
        assertThat(part(rows.parts(), "family").help()).isEqualTo("Left out, the row holds for any.");
    }

    @Test
    void oneOfSeveralKindsHasThePartsOfEach() {
        var rules = part(part(FormPart.of(RuleTerms.class), "parts").parts(), "rules");
        var rate = part(rules.parts(), "rate");

        assertThat(rate.kind()).isEqualTo(Kind.KINDS);
        assertThat(rate.choices()).containsExactly("percent", "each", "table", "bonus", "aged");
        assertThat(rate.parts("aged"))
                .extracting(FormPart::label)
                .containsExactly("Since the day of", "Rates", "After that");
        assertThat(part(rules.parts(), "when").kind()).isEqualTo(Kind.CONDITION);
        assertThat(part(part(rules.parts(), "base").parts(), "measure").parts())
                .extracting(FormPart::name)
                .containsExactly("what", "unit", "window", "per", "only");
    }

    @Test
    void roundingOffersOnlyWhatRounds() {
        var mode = part(part(FormPart.of(RateTable.Terms.class), "rounding").parts(), "mode");
        assertThat(mode.choices()).contains("HALF_UP").doesNotContain("UNNECESSARY");
    }

    @Test
    void aChoiceIsCalledByItsLabelAndElseByItsName() {
        var part = part(FormPart.of(RuleTerms.class), "parts");
        assertThat(part(part.parts(), "on").said("LINE")).isEqualTo("Each line of a sale");
        var mode = part(part(FormPart.of(RateTable.Terms.class), "rounding").parts(), "mode");
        assertThat(mode.said("HALF_UP")).isEqualTo("Half up");
    }

    @Test
    void daysFromAndUntilNeedNoEnd() {
        record Terms(DateRange inForce) {}
        assertThat(FormPart.of(Terms.class).getFirst().parts())
                .filteredOn(FormPart::optional)
                .extracting(FormPart::name)
                .containsExactly("until");
    }

    private static FormPart part(List<FormPart> parts, String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
