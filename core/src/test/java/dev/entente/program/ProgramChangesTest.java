package dev.entente.program;

import static dev.entente.program.ProgramFixtures.LEVELS;
import static dev.entente.program.ProgramFixtures.TERMS;
import static dev.entente.program.ProgramFixtures.levels;
import static dev.entente.program.ProgramFixtures.levelsWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramChangesTest {

    @Test
    void nothingIsSaidOfWhatStayed() {
        assertThat(changes(LEVELS)).isEmpty();
    }

    @Test
    void theFirstVersionSaysWhatBegins() {
        assertThat(ProgramChanges.between(null, levels(), TERMS::record))
                .startsWith(
                        "Program “Partnership” is new", "In force from 19 May 2023", "Tier learning is new: “Learning”")
                .endsWith("Offer resell is new: “Commission by level”, worked out by rate-table 1");
    }

    @Test
    void aRateGoesFromOneToAnotherForAFamilyAtATier() {
        assertThat(changes(levelsWith("rate: \"20\"", "rate: \"22\"")))
                .containsExactly("Offer resell: rate for enterprise at gold goes from 20 % to 22 %");
    }

    @Test
    void aVersionBeginsOnAnotherDay() {
        assertThat(changes(levelsWith("from: 2023-05-19", "from: 2026-07-01")))
                .containsExactly("In force from 1 Jul 2026, and the version before from 19 May 2023");
    }

    @Test
    void tiersComeGoAndChangeNames() {
        var other = levelsWith(
                "- {code: gold, name: Gold}", "- {code: gold, name: Golden}\n  - {code: platinum, name: Platinum}");
        assertThat(changes(other))
                .containsExactly("Tier gold is called “Golden”, before “Gold”", "Tier platinum is new: “Platinum”");
    }

    @Test
    void attributionChangesInWords() {
        var own = "attribution: {excluded: [fraud], marketplaces: [aws], paid: [{channel: any, days: 14}],"
                + " unclaimed: nobody, influence: {split: points}}\noffers:";
        assertThat(changes(levelsWith("offers:", own)))
                .containsExactly(
                        "Attribution: excluded traffic goes from “forbidden”, “fraud” to “fraud”",
                        "Attribution: marketplaces that override goes from “any” to “aws”",
                        "Attribution: paid channel for any goes from 30 to 14",
                        "Attribution: credit where nobody has a claim: nobody, before named",
                        "Attribution: influence split: points, before equally");
    }

    @Test
    void tiersChangePlaces() {
        var swapped = levelsWith("  - {code: learning, name: Learning}\n", "")
                .replace(
                        "- {code: ready, name: Ready}",
                        "- {code: ready, name: Ready}\n  - {code: learning, name: Learning}");
        assertThat(changes(swapped)).containsExactly("Tiers are, from the lowest, ready, learning, silver, gold");
    }

    @Test
    void rowsComeAndGo() {
        var row =
                "        - {family: maintenance, rates: [{from: {value: \"0\", unit: EUR}, rate: \"82\"}], read: WHOLE}\n";
        assertThat(changes(
                        levelsWith(row, row.replace("maintenance", "training").replace("82", "40"))))
                .containsExactly(
                        "Offer resell: rate for training is new: 40 %, brackets are read whole",
                        "Offer resell: rate for maintenance is gone, before 82 %, brackets are read whole");
    }

    @Test
    void aRowForRegisteredDealsIsNamedByItsCondition() {
        var row =
                "        - {family: maintenance, rates: [{from: {value: \"0\", unit: EUR}, rate: \"82\"}], read: WHOLE}\n";
        var registered =
                row.replace("maintenance,", "maintenance, registered: true,").replace("82", "90");
        assertThat(changes(levelsWith(row, registered + row)))
                .containsExactly(
                        "Offer resell: rate for maintenance, registered is new: 90 %, brackets are read whole");
    }

    @Test
    void whatRegistrationsAreGivenIsSaid() {
        assertThat(changes(levelsWith("offers:", "registration: {protection: 120, rest: 0, automatic: true}\noffers:")))
                .containsExactly(
                        "Registrations: protection (days) goes from 90 to 120",
                        "Registrations: rest before the same partner registers again (days) goes from 30 to 0",
                        "Registrations: what is free is approved by itself: yes, before no");
    }

    @Test
    void capsAreCalledCaps() {
        assertThat(changes(levelsWith("most: {value: \"150\"", "most: {value: \"160.50\"")))
                .containsExactly("Offer resell: cap for hosting, 1 month goes from 150.00 EUR to 160.50 EUR");
    }

    @Test
    void theOrderOfRowsMatters() {
        var first = "        - {family: enterprise, tier: learning,";
        var second = "        - {family: enterprise, tier: ready,";
        var swapped = levelsWith(first, "@@").replace(second, first).replace("@@", second);
        assertThat(changes(swapped)).containsExactly("Offer resell: the order of the rates is another one");
    }

    @Test
    void bracketsAreNamedByTheirBounds() {
        var support = BringingStarters.program("partner-led-support");
        var other = support.replace("rate: \"7\"", "rate: \"6.5\"")
                .replace("{value: \"1000000\", unit: USD}", "{value: \"2000000\", unit: USD}")
                .replace("{value: \"7500\", unit: USD}", "{value: \"8000\", unit: USD}")
                .replace("family: cloud-usage", "family: cloud");
        assertThat(changes(support, other))
                .containsExactlyInAnyOrder(
                        "Offer services: rate from 150000.00 USD goes from 7 % to 6.5 %",
                        "Offer services: rate from 2000000.00 USD is new: 3 %",
                        "Offer services: rate from 1000000.00 USD is gone, before 3 %",
                        "Offer services: measure only where goes from family cloud-usage to family cloud",
                        "Offer services: at least goes from 7500.00 USD to 8000.00 USD");
    }

    @Test
    void aPluginsTermsReadTheSame() {
        var listing = BringingStarters.program("marketplace-listing");
        var other = listing.replace("listed: \"20\"", "listed: \"18\"")
                .replaceFirst("rate: \"2\"", "rate: \"2.2\"")
                .replace("renewal: \"1.5\"", "renewal: \"1\"");
        assertThat(changes(listing, other))
                .containsExactly(
                        "Offer marketplace: private offer rate for saas from 1000000.00 USD goes from 2 % to 2.2 %",
                        "Offer marketplace: listed publicly for server goes from 20 % to 18 %",
                        "Offer marketplace: renewals go from 1.5 % to 1 %");
    }

    private static final String RULES = """
            program: rules
            name: Rules
            from: 2024-01-01
            tiers: [{code: silver, name: Silver}, {code: gold, name: Gold}]
            offers:
              - motion: resell
                name: Commission
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: EUR
                  parts:
                    - name: Commission
                      on: LINE
                      rules:
                        - when: {field: TIER, is: gold}
                          rate: {type: percent, rate: "20"}
                        - name: hosting by the month
                          when: {field: FAMILY, is: hosting}
                          valid: {by: DAY, from: 2026-04-01, until: 2026-07-01}
                          rate: {type: percent, rate: "50"}
                          limits: {caps: [{most: {value: "150", unit: EUR}, over: ONE}]}
                        - rate:
                            type: table
                            read: MARGINAL
                            brackets: [{from: {value: "0", unit: EUR}, rate: "10"}, {from: {value: "500.00", unit: EUR}, rate: "7"}]
                    - name: Certification
                      on: REACHED
                      otherwise: NOTHING
                      rules: [{when: {field: MILESTONE, is: certified}, rate: {type: each, amount: {value: "250.00", unit: EUR}}}]
                    - name: Volume
                      on: PERIOD
                      every: {length: YEAR}
                      rules: [{base: {of: MEASURE, measure: {what: net-revenue, unit: EUR, window: YEAR}}, rate: {type: percent, rate: "1"}}]
                  rounding: {mode: HALF_EVEN, decimals: 2}
            """;

    private static final String TABLE =
            "{type: table, read: WHOLE, brackets: [{from: {value: \"0\", unit: EUR}, rate: \"9\"}, {from: {value: \"100.00\", unit: EUR}, rate: \"12\"}]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rate: "20" | rate: "22" | rate for Commission where tier is gold goes from 20 % to 22 %
            {type: percent, rate: "20"} | {type: each, amount: {value: "5.00", unit: EUR}} | rate for Commission where tier is gold: 5.00 EUR, before 20 %
            rate: "7" | rate: "6.5" | rate for Commission from 500.00 EUR goes from 7 % to 6.5 %
            read: MARGINAL | read: WHOLE | brackets are read for Commission: whole, before part by part
            "150" | "160.50" | at most for Commission, hosting by the month goes from 150.00 EUR to 160.50 EUR
            2026-07-01 | 2026-10-01 | for Commission, hosting by the month: in force until 1 Oct 2026, before 1 Jul 2026
            FAMILY, is: hosting | FAMILY, is: servers | when for Commission, hosting by the month: family is servers, before family is hosting
            "250.00" | "300.00" | rate for Certification where milestone is certified goes from 250.00 EUR to 300.00 EUR
            is: certified | is: trained | rule for Certification where milestone is trained is new: 250.00 EUR; rule for Certification where milestone is certified is gone, before 250.00 EUR
            length: YEAR | length: HALF_YEAR | closes every for Volume: half year, before year
            window: YEAR | window: QUARTER AGO P1Y | applied to figure for Volume: net revenue by quarter, 1 year ago, before net revenue by year
            mode: HALF_EVEN | mode: HALF_UP | rounding: half up to 2 decimals, before half even to 2 decimals
            kind: PAYS | kind: CHARGES | the amount: charges, before pays
            """)
    void whatRulesSayIsSaidByTheirNamesOrByWhenTheyHold(String text, String instead, String said) {
        var sentences = said.split(";", -1);
        assertThat(changes(RULES, rulesWith(text, instead)))
                .containsExactly(Stream.of(sentences)
                        .map(each -> "Offer resell: " + each.strip())
                        .toArray(String[]::new));
    }

    @Test
    void aRateOfAnotherKindIsSaidInFull() {
        assertThat(changes(RULES, rulesWith("{type: percent, rate: \"20\"}", TABLE)))
                .containsExactly("Offer resell: rate for Commission where tier is gold:"
                        + " 9 % from 0.00 EUR, 12 % from 100.00 EUR, brackets are read whole, before 20 %");
    }

    @Test
    void aPartThatComesIsSaidRuleByRuleAndOneThatGoesByItsName() {
        int from = RULES.indexOf("        - name: Certification");
        var without = RULES.substring(0, from) + RULES.substring(RULES.indexOf("        - name: Volume"));
        assertThat(changes(RULES, without)).containsExactly("Offer resell: part \u201cCertification\u201d is gone");
        assertThat(changes(without, RULES))
                .containsExactly(
                        "Offer resell: part \u201cCertification\u201d is new",
                        "Offer resell: rule for Certification where milestone is certified is new: 250.00 EUR");
    }

    private static String rulesWith(String text, String instead) {
        if (!RULES.contains(text)) throw new IllegalArgumentException("Not in the file: " + text);
        return RULES.replace(text, instead);
    }

    @Test
    void whatIsLeftOutIsGone() {
        var support = BringingStarters.program("partner-led-support");
        assertThat(changes(support, support.replace("      minimum: {value: \"7500\", unit: USD}\n", "")))
                .containsExactly("Offer services: at least is gone, before 7500.00 USD");
    }

    @Test
    void anOfferForAnotherMotionIsAnotherOffer() {
        assertThat(changes(levelsWith("motion: resell", "motion: referral")))
                .containsExactly(
                        "Offer referral is new: “Commission by level”, worked out by rate-table 1",
                        "Offer resell is gone");
    }

    @Test
    void withoutItsModelAnOfferIsOnlySaidToDiffer() {
        var after = ProgramFile.read(levelsWith("rate: \"20\"", "rate: \"22\""), TERMS);
        assertThat(ProgramChanges.between(levels(), after, (_, _) -> Optional.empty()))
                .containsExactly("Offer resell: its terms are other ones; compare the two files");
    }

    private static List<String> changes(String after) {
        return changes(LEVELS, after);
    }

    private static List<String> changes(String before, String after) {
        return ProgramChanges.between(ProgramFile.read(before, TERMS), ProgramFile.read(after, TERMS), TERMS::record);
    }
}
