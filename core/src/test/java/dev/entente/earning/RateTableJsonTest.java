package dev.entente.earning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Standing;
import dev.entente.earning.RateTable.Terms;
import dev.entente.plugin.ApiJson;
import dev.entente.plugin.TermsForm;
import dev.entente.plugin.TermsForm.Findings;
import dev.entente.plugin.TermsForm.Read;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

class RateTableJsonTest {

    @Test
    void readsCommissionByLevelFromAProgramFile() {
        var terms = terms("""
                kind: PAYS
                unit: EUR
                basis: EACH_LINE
                rows:
                  - {family: enterprise, tier: silver, rates: [{from: {value: "0", unit: EUR}, rate: "15"}], read: WHOLE}
                  - {rates: [{from: {value: "0", unit: EUR}, rate: "10"}], read: MARGINAL}
                caps:
                  - {family: hosting, term: P1M, most: {value: "150.00", unit: EUR}}
                rounding: {mode: HALF_UP, decimals: 2}
                """);
        assertThat(terms.row("enterprise", standing("silver")))
                .contains(terms.rows().getFirst());
        assertThat(terms.row("hosting", standing(null))).contains(terms.rows().getLast());
        assertThat(terms.caps().getFirst().term()).isEqualTo(Period.ofMonths(1));
        comesBack(terms);
    }

    @Test
    void aConditionOnRegistrationComesBackAndIsNotWrittenWhereThereIsNone() {
        var terms = terms("""
                kind: PAYS
                unit: EUR
                basis: EACH_LINE
                rows:
                  - {registered: true, rates: [{from: {value: "0", unit: EUR}, rate: "15"}], read: WHOLE}
                  - {rates: [{from: {value: "0", unit: EUR}, rate: "10"}], read: WHOLE}
                rounding: {mode: HALF_UP, decimals: 2}
                """);
        assertThat(terms.row("any", standing(null))).contains(terms.rows().getLast());
        comesBack(terms);
        assertThat(ApiJson.mapper().writeValueAsString(terms).split("registered", -1))
                .hasSize(2);
    }

    private static Standing standing(@Nullable String tier) {
        return new Standing(tier, LocalDate.of(2025, 1, 1), false, List.of(), Map.of());
    }

    @Test
    void readsAMonthlyChargeFromAProgramFile() {
        var terms = terms("""
                kind: CHARGES
                unit: USD
                basis: PERIOD
                measure: {what: net-revenue, only: {family: cloud-usage}, window: MONTH}
                rows: [{rates: [{from: {value: "0", unit: USD}, rate: "10"}], read: MARGINAL}]
                minimum: {value: "7500.00", unit: USD}
                rounding: {mode: HALF_UP, decimals: 2}
                """);
        assertThat(terms.minimum()).isEqualTo(Amount.of("7500", "USD"));
        assertThat(terms.measured().orElseThrow().only()).containsEntry("family", "cloud-usage");
        comesBack(terms);
    }

    @Test
    void saysWhatDoesNotFitTogether() {
        var written = new YAMLMapper().readTree("""
                kind: PAYS
                unit: EUR
                basis: PERIOD
                rows: [{rates: [{from: {value: "0", unit: EUR}, rate: "10"}], read: WHOLE}]
                rounding: {mode: HALF_UP, decimals: 2}
                """);
        assertThat(TermsForm.read(Terms.class, written))
                .isInstanceOfSatisfying(
                        Findings.class,
                        findings -> assertThat(findings.findings().toString())
                                .contains("Say what is measured over the period"));
    }

    private static void comesBack(Terms terms) {
        var bytes = ApiJson.mapper().writeValueAsBytes(terms);
        assertThat(ApiJson.mapper().readValue(bytes, Terms.class)).isEqualTo(terms);
    }

    private static Terms terms(String yaml) {
        return ((Read<Terms>) TermsForm.read(Terms.class, new YAMLMapper().readTree(yaml))).terms();
    }
}
