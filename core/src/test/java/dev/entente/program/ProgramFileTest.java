package dev.entente.program;

import static dev.entente.program.ProgramFixtures.LEVELS;
import static dev.entente.program.ProgramFixtures.TERMS;
import static dev.entente.program.ProgramFixtures.levels;
import static dev.entente.program.ProgramFixtures.levelsWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entente.api.Percentage;
import dev.entente.earning.RateTable;
import dev.entente.plugins.marketplace.ListingFee;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import dev.entente.program.AttributionPolicy.Influence;
import dev.entente.program.AttributionPolicy.PaidChannel;
import dev.entente.program.AttributionPolicy.Split;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramFileTest {

    @ParameterizedTest
    @FieldSource("dev.entente.program.ProgramFixtures#STARTERS")
    void readsEveryStarter(String starter) {
        var file = ProgramFile.read(BringingStarters.program(starter), TERMS);
        assertThat(file.code()).isEqualTo(starter);
        assertThat(file.offers()).isNotEmpty();
        assertThat(BringingStarters.products(starter)).isNotEmpty();
    }

    @Test
    void readsTiersInTheirOrderAndTheFirstDay() {
        assertThat(levels().tiers()).extracting(Tier::code).containsExactly("learning", "ready", "silver", "gold");
        assertThat(levels().from()).isEqualTo(LocalDate.of(2023, 5, 19));
    }

    @Test
    void readsWhatATierAsksForAndWritesItDownTheSameWay() {
        var file = ProgramFile.read(BringingStarters.program("reseller"), TERMS);
        var elite = file.tiers().getLast();
        assertThat(elite.figures())
                .extracting(Requirement::words)
                .containsExactly("Sales this year", "Support sold this year");
        assertThat(elite.figures().toList().getLast().measure().only()).containsEntry("family", "support");
        assertThat(ProgramFile.ofContent(file.content())).isEqualTo(file);
    }

    @Test
    void saysWhereARequirementCannotBeMeasured() {
        var text = BringingStarters.program("reseller")
                .replace("what: net-revenue-converted, only", "what: applause, only")
                .replace("value: \"100000\", unit: EUR", "value: \"-5\", unit: EUR");
        assertThatThrownBy(() -> ProgramFile.read(text, TERMS))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(Finding::pointer)
                                .containsExactlyInAnyOrder("/tiers/1/requires/0/least", "/tiers/2/requires/1/what"));
    }

    @Test
    void whatIsLeftOutOfRegistrationsIsAsUsual() {
        var with = ProgramFile.read(
                levelsWith("offers:", "registration: {meeting: 14, reminders: [1, 5]}\noffers:"), TERMS);
        assertThat(with.registration()).isEqualTo(new RegistrationPolicy(90, 14, List.of(5, 1), 20, 6, 30, false));
        assertThat(ProgramFile.ofContent(with.content())).isEqualTo(with);
        var usual = levelsWith("offers:", "registration: {protection: 90, automatic: false}\noffers:");
        assertThat(ProgramFile.read(usual, TERMS).digest()).isEqualTo(levels().digest());
    }

    @Test
    void whatAStoredVersionDoesNotSayOfARestIsNone() {
        var without = levels().content().replaceFirst(",\"registration\":\\{[^}]*}", "");
        assertThat(without).doesNotContain("registration").isNotEqualTo(levels().content());
        var stored = ProgramFile.ofContent(without);
        assertThat(stored.registration().rest()).isZero();
        assertThat(stored.content()).isEqualTo(without);
        var said = levels().content().replace(",\"rest\":30", "");
        assertThat(ProgramFile.ofContent(said).registration().rest()).isZero();
        assertThat(levels().registration()).isEqualTo(RegistrationPolicy.USUAL);
    }

    @Test
    void whatIsLeftOutOfAttributionIsAsUsual() {
        var own = "attribution: {marketplaces: [aws], paid: [{channel: search, days: 14}],"
                + " influence: {split: fixed, share: \"12.5\"}}\noffers:";
        var with = ProgramFile.read(levelsWith("offers:", own), TERMS);
        var usual = AttributionPolicy.USUAL;
        var influence = new Influence(Split.FIXED, Percentage.of("12.5"), "co-sell");
        assertThat(with.attribution())
                .isEqualTo(new AttributionPolicy(
                        usual.excluded(),
                        List.of("aws"),
                        List.of(new PaidChannel("search", 14)),
                        usual.unclaimed(),
                        influence));
        assertThat(ProgramFile.ofContent(with.content())).isEqualTo(with);
        var said = levelsWith("offers:", "attribution: {unclaimed: named, influence: {split: equally}}\noffers:");
        assertThat(ProgramFile.read(said, TERMS).digest()).isEqualTo(levels().digest());
        assertThat(levels().content()).doesNotContain("attribution");
    }

    @Test
    void aFixedSplitNeedsAShareAndAChannelStandsOnce() {
        refuses("influence: {split: fixed}", "/attribution/influence/share");
        refuses("influence: {split: fixed, share: \"101\"}", "/attribution/influence/share");
        refuses("influence: {split: points, share: \"10\"}", "/attribution/influence/share");
        refuses("paid: [{channel: search, days: 1}, {channel: search, days: 2}]", "/attribution/paid/1/channel");
        refuses("unclaimed: somebody", "/attribution/unclaimed");
    }

    private static void refuses(String attribution, String pointer) {
        var file = levelsWith("offers:", "attribution: {" + attribution + "}\noffers:");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> ProgramFile.read(file, TERMS))
                .satisfies(problem -> assertThat(problem.errors())
                        .extracting(Finding::pointer)
                        .containsExactly(pointer));
    }

    private static Optional<? extends Record> record(ProgramFile file) {
        var offer = file.offers().getFirst();
        return TERMS.record(offer.model(), offer.terms());
    }

    @Test
    void theStoredTermsAreTheModelsOwn() {
        var table = (RateTable.Terms) record(levels()).orElseThrow();
        assertThat(table.rows()).hasSize(9);
        assertThat(table.caps()).hasSize(2);
        var listing = ProgramFile.read(BringingStarters.program("marketplace-listing"), TERMS);
        var fees = (ListingFee.Terms) record(listing).orElseThrow();
        assertThat(fees.fees())
                .extracting(ListingFee.Fee::family)
                .containsExactly("saas", "server", "data", "services");
    }

    @ParameterizedTest
    @FieldSource("dev.entente.program.ProgramFixtures#STARTERS")
    void whatWasStoredComesBackEqual(String starter) {
        var file = ProgramFile.read(BringingStarters.program(starter), TERMS);
        assertThat(ProgramFile.ofContent(file.content())).isEqualTo(file);
    }

    @Test
    void spellingChangesNothing() {
        var other = levelsWith("rate: \"15\"", "rate: \"15.00\"").replace("# lowest first", "# whatever");
        assertThat(ProgramFile.read(other, TERMS).digest()).isEqualTo(levels().digest());
    }

    @Test
    void anotherFigureChangesTheDigest() {
        var other = levelsWith("rate: \"15\"", "rate: \"15.01\"");
        assertThat(ProgramFile.read(other, TERMS).digest()).isNotEqualTo(levels().digest());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "program: partnership-levels | program: Partnership Levels | /program",
                "name: Partnership\\n | name: ''\\n | /name",
                "name: Partnership\\n | name: 7\\n | /name",
                "from: 2023-05-19 | from: 2023-02-30 | /from",
                "from: 2023-05-19 | from: soon | /from",
                "from: 2023-05-19 | since: 2023-05-19 | /from",
                "from: 2023-05-19 | since: 2023-05-19 | /since",
                "{code: ready, name: Ready} | {code: ready} | /tiers/1/name",
                "{code: ready, name: Ready} | {code: Ready, name: Ready} | /tiers/1/code",
                "{code: ready, name: Ready} | {code: silver, name: Ready} | /tiers/2/code",
                "{code: ready, name: Ready} | {code: ready, name: \"Re\\0ady\"} | /tiers/1/name",
                "motion: resell | motion: Resell | /offers/0/motion",
                "motion: resell | motion: hosting | /offers/0/motion",
                "model: rate-table | model: rate-tabel | /offers/0/model",
                "version: 1 | version: 3 | /offers/0/model",
                "version: 1 | version: 0 | /offers/0/version",
                "version: 1 | version: '1' | /offers/0/version",
                "kind: PAYS | kind: pays | /offers/0/terms/kind",
                "unit: EUR\\n | unit: XYZ\\n | /offers/0/terms/unit",
                "rate: \"20\" | rate: 20 | /offers/0/terms/rows/3/rates/0/rate",
                "rate: \"20\" | rate: \"a fifth\" | /offers/0/terms/rows/3/rates/0/rate",
                "family: enterprise, tier: gold | family: enterprise, tier: golden | /offers/0/terms/rows/3/tier",
                "family: enterprise, tier: gold | famly: enterprise, tier: gold | /offers/0/terms/rows/3/famly",
                "most: {value: \"150\", unit: EUR} | most: {value: \"150.001\", unit: EUR} | /offers/0/terms/caps/0/most",
                "basis: EACH_LINE | basis: PERIOD | /offers/0/terms",
            })
    void saysWhatIsToBeChangedAndWhere(String text, String instead, String pointer) {
        var findings = findings(levelsWith(lines(text), lines(instead)));
        assertThat(findings).extracting(Finding::pointer).contains(pointer);
        assertThat(findings)
                .extracting(Finding::detail)
                .allSatisfy(detail -> assertThat(detail)
                        .matches("\\p{Lu}.*[^.]")
                        .doesNotContain("null", "Exception", "regex", "Rounding"));
    }

    @Test
    void findsEverythingAtOnce() {
        var wrong = levelsWith("rate: \"20\"", "rate: 20")
                .replace("{code: ready, name: Ready}", "{code: silver, name: Ready}")
                .replace("from: 2023-05-19", "from: 2023-02-31");
        assertThat(findings(wrong))
                .extracting(Finding::pointer)
                .contains("/offers/0/terms/rows/3/rates/0/rate", "/tiers/2/code", "/from");
        assertThat(findings(levelsWith("rate: \"20\"", "rate: 20").replace("name: Partnership\n", "colour: red\n")))
                .extracting(Finding::pointer)
                .contains("/offers/0/terms/rows/3/rates/0/rate", "/colour", "/name");
    }

    @Test
    void twoOffersForOneMotionAreOneTooMany() {
        var offers = LEVELS.substring(LEVELS.indexOf("  - motion: resell"));
        assertThat(findings(LEVELS + offers)).extracting(Finding::pointer).contains("/offers/1/motion");
    }

    @Test
    void aMeasureThatTheCatalogDoesNotKnowIsNamed() {
        var wrong = BringingStarters.program("partner-led-support").replace("what: net-revenue", "what: gut-feeling");
        assertThat(findings(wrong)).singleElement().satisfies(finding -> {
            assertThat(finding.pointer()).isEqualTo("/offers/0/terms");
            assertThat(finding.detail()).contains("gut-feeling");
        });
    }

    @Test
    void aMissingModelIsNamedWithItsOffer() {
        var bare = new TermsReading(
                _ -> Optional.empty(), (_, _) -> Optional.empty(), _ -> Optional.empty(), _ -> true, _ -> true);
        var problem = catchThrowableOfType(Problem.class, () -> ProgramFile.read(LEVELS, bare));
        assertThat(problem).hasMessageContaining("Offer resell").hasMessageContaining("rate-table 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "just a text",
                "- a list",
                "a: [b",
                "a: 1\na: 2",
                "a: &x [1]\nb: *x",
                "a: &x 1",
                "a: !!java.util.Date 2020-01-01",
                "a: !!binary aGVsbG8=",
                "a: 1\n---\na: 2",
                "\tprogram: x",
                "program: \u0007",
                "a: 1e999999999",
                "program: \"\\ud800\"",
            })
    void refusesWhatIsNotPlainYamlWithAWordAboutIt(String yaml) {
        assertThat(findings(yaml))
                .isNotEmpty()
                .extracting(Finding::detail)
                .allSatisfy(detail ->
                        assertThat(detail).matches("\\p{Lu}.*[^.]").doesNotContain("Json", "Stream", "token"));
    }

    @Test
    void refusesBombsQuickly() {
        var laughs = new StringBuilder("a0: &a0 [lol]\n");
        for (int i = 1; i < 40; i++) {
            laughs.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(findings(laughs.toString())).hasSize(1);
        assertThat(findings("[".repeat(100_000))).hasSize(1);
        assertThat(findings("name: " + "x".repeat(1_000_001))).hasSize(1);
        assertThat(findings("[" + "1,".repeat(400_000) + "1]")).hasSize(1);
    }

    private static List<Finding> findings(String yaml) {
        var problem = catchThrowableOfType(Problem.class, () -> ProgramFile.read(yaml, TERMS));
        assertThat(problem).describedAs("refused").isNotNull();
        return Objects.requireNonNull(problem).errors();
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }
}
