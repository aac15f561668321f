package dev.entente.settlement;

import static dev.entente.settlement.BundleFixtures.bundle;
import static dev.entente.settlement.BundleFixtures.posted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.earning.Reproducing;
import dev.entente.earning.Reproducing.Outcome.Reproduced;
import dev.entente.settlement.BundleCheck.Checked;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A statement with two results, one of them carried over from the month before, and what becomes of it when figures are changed. */
class BundleCheckTest {

    private static final UUID EARNING = BundleFixtures.EARNING;
    private static final UUID SALE = BundleFixtures.SALE;

    @TempDir
    Path plugins;

    @Test
    void whatComesOutAsItSaysHasNoDifferences() throws IOException {
        var checked = check(_ -> {});
        assertThat(checked.differences()).isEmpty();
        assertThat(checked.statement()).isEqualTo("ST-1 of Northwind for 2026-03, in USD");
        assertThat(checked.postings()).isEqualTo(4);
        assertThat(checked.lines()).isEqualTo(2);
        assertThat(checked.steps()).isEqualTo(3);
        assertThat(checked.reproduced()).isEqualTo(1);
        assertThat(checked.models()).containsExactly("rate-table v1");
        assertThat(checked.taken()).isEqualTo("10.00 USD were carried and 0.00 USD put right");
    }

    @Test
    void aFileThatWasChangedIsNoticed() throws IOException {
        var text = bundle().toString().replace("Northwind", "Southwind");
        assertThat(BundleCheck.of(text, new Reproducing(plugins)).differences())
                .singleElement()
                .asString()
                .startsWith("The file was changed after it was written");
    }

    @Test
    void blanksAndTheOrderOfNamesAreNoChange() throws IOException {
        var pretty = Seal.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(bundle());
        assertThat(BundleCheck.of(pretty, new Reproducing(plugins)).differences())
                .isEmpty();
    }

    @Test
    void aShortTextThatWouldBeAVeryLongFigureIsNone() {
        assertThatThrownBy(() -> Figure.of("1E999999999 USD")).hasMessage("\"1E999999999\" is too long for a figure");
        assertThatThrownBy(() -> Figure.of("1E-999999999 USD")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChangedFigureIsFoundWhereItStandsAlsoUnderANewSeal() throws IOException {
        assertThat(check(bundle -> statement(bundle).put("toPay", "24.15 USD")).differences())
                .containsExactly("/statement/toPay: the file says 24.15 USD, and its postings come to 24.14 USD");
        assertThat(check(bundle -> posting(bundle, 0).put("amount", "14.15 USD"))
                        .differences())
                .anySatisfy(each -> assertThat(each)
                        .contains("The result for S-1")
                        .endsWith("14.14 USD is to be posted for it, and 14.15 USD is"))
                .anySatisfy(each -> assertThat(each).startsWith("/statement/pays"));
        assertThat(check(bundle -> posting(bundle, 1).put("line", false)).differences())
                .singleElement()
                .asString()
                .endsWith("is a line");
        assertThat(check(bundle -> step(bundle, 1).put("value", "1.7415")).differences())
                .anySatisfy(each -> assertThat(each).endsWith("its steps add up to 14.24 USD, and it says 14.14 USD"))
                .anySatisfy(each -> assertThat(each)
                        .endsWith("at /steps/1/exact/value: the file says \"1.7415\", and it is \"1.6415\""));
        assertThat(check(bundle ->
                                ((ObjectNode) bundle.at("/earnings/0/inputs/what/lines/0/net")).put("value", "124.45"))
                        .differences())
                .anySatisfy(each -> assertThat(each).contains("comes out differently at /amount/value"));
        assertThat(check(bundle -> statement(bundle).put("approved", "30.00 USD"))
                        .differences())
                .singleElement()
                .asString()
                .startsWith("/statement/approved");
    }

    @Test
    void aModelThatIsNotThereIsNamedWithTheJarThatIsNeeded() throws IOException {
        var checked = check(bundle -> ((ObjectNode) bundle.at("/earnings/0/inputs/pin")).put("digest", "0a1b"));
        assertThat(checked.earnings()).isEqualTo(1);
        assertThat(checked.reproduced()).isZero();
        assertThat(checked.differences())
                .singleElement()
                .asString()
                .contains("was not worked out again: No jar in " + plugins + " brings the model rate-table v1")
                .endsWith("put the one whose SHA-256 is 0a1b into " + plugins);
        assertThat(check(bundle -> ((ObjectNode) bundle.at("/earnings/0/inputs/pin")).put("modelVersion", 9))
                        .differences())
                .anySatisfy(each -> assertThat(each).contains("rate-table v9 is not of this version of Entente"));
    }

    @Test
    void whatHasNoInputsIsNamedAndStillAddedUp() throws IOException {
        var checked = check(BundleCheckTest::leaveOut);
        assertThat(checked.differences()).isEmpty();
        assertThat(checked.leftOut()).singleElement().asString().startsWith("The result for S-1");
        assertThat(checked.reproduced()).isZero();
        assertThat(check(bundle -> {
                            leaveOut(bundle);
                            posting(bundle, 0).put("amount", "14.15 USD");
                        })
                        .differences())
                .anySatisfy(each -> assertThat(each).endsWith("14.14 USD is to be posted for it, and 14.15 USD is"));
    }

    private static void leaveOut(ObjectNode bundle) {
        ((ObjectNode) bundle.at("/earnings/0"))
                .put(BundledEarnings.LEFT_OUT, "Others had a part in it")
                .remove("inputs");
    }

    @Test
    void whatWasCorrectedLaterOnAnotherStatementComesOut() throws IOException {
        assertThat(check(BundleCheckTest::correct).differences()).isEmpty();
        assertThat(check(bundle -> {
                            correct(bundle);
                            revise(bundle, 3, "123.45");
                            elsewhere(bundle, "-0.07", 3);
                        })
                        .differences())
                .isEmpty();
        assertThat(check(bundle -> {
                            correct(bundle);
                            bundle.putArray("elsewhere");
                        })
                        .differences())
                .singleElement()
                .asString()
                .endsWith("0.07 USD is to be posted for it, and nothing is");
    }

    @Test
    void theSameResultCountsOnceUnderWhateverId() throws IOException {
        assertThat(check(bundle -> {
                            earnings(bundle).add(earnings(bundle).get(0).deepCopy());
                            ((ObjectNode) bundle.at("/earnings/1")).put("id", id(5).toString());
                            bundle.withArray("postings")
                                    .add(posted("EXPENSE", "PARTNER_PAYABLE", "14.14", SALE, id(5))
                                            .put("line", true));
                            statement(bundle)
                                    .put("lines", 3)
                                    .put("pays", "28.28 USD")
                                    .put("toPay", "38.28 USD")
                                    .put("left", "14.14 USD")
                                    .put("approved", "38.28 USD");
                        })
                        .differences())
                .singleElement()
                .asString()
                .endsWith("the file has another result for the same event and revision");
        assertThat(check(bundle -> earnings(bundle).add(earnings(bundle).get(0).deepCopy()))
                        .differences())
                .singleElement()
                .asString()
                .endsWith("the file has two results with this id");
    }

    @Test
    void aResultWhosePostingIsLeftOutIsMissed() throws IOException {
        assertThat(check(bundle -> {
                            bundle.withArray("postings").remove(0);
                            statement(bundle)
                                    .put("lines", 1)
                                    .put("pays", "0.00 USD")
                                    .put("toPay", "10.00 USD")
                                    .put("left", "-14.14 USD")
                                    .put("approved", "10.00 USD");
                        })
                        .differences())
                .singleElement()
                .asString()
                .endsWith("14.14 USD is to be posted for it, and nothing is");
        assertThat(check(bundle -> bundle.putArray("earnings")).differences())
                .containsExactly("The result " + EARNING + " is posted, and the file does not have it");
    }

    @Test
    void aRevisionIsPostedLessTheOneBeforeAndTheFileHasThat() throws IOException {
        assertThat(check(bundle -> {
                            correct(bundle);
                            ((ObjectNode) bundle.at("/earnings/1")).remove("before");
                            bundle.putArray("elsewhere");
                            elsewhere(bundle, "14.21", 2);
                        })
                        .differences())
                .singleElement()
                .asString()
                .endsWith("the file does not have the revision before");
        assertThat(check(bundle -> {
                            correct(bundle);
                            ((ObjectNode) bundle.at("/earnings/1")).put("revision", 3);
                        })
                        .differences())
                .singleElement()
                .asString()
                .endsWith("the file does not have the revision before");
    }

    /** The sale was recorded again with another amount after its statement was approved. */
    private static void correct(ObjectNode bundle) {
        revise(bundle, 2, "124.45");
        elsewhere(bundle, "0.07", 2);
    }

    private static UUID id(int revision) {
        return new UUID(8, revision);
    }

    private static ArrayNode earnings(ObjectNode bundle) {
        return bundle.withArray("earnings");
    }

    private static void elsewhere(ObjectNode bundle, String amount, int revision) {
        bundle.withArray("elsewhere").add(posted("EXPENSE", "PARTNER_PAYABLE", amount, SALE, id(revision)));
    }

    private static void revise(ObjectNode bundle, int revision, String net) {
        var earning = (ObjectNode) earnings(bundle).get(0).deepCopy();
        ((ObjectNode) earning.at("/inputs/what/lines/0/net")).put("value", net);
        var inputs = earning.path("inputs").toString();
        if (!(new Reproducing(Path.of(".")).of(inputs) instanceof Reproduced(var result)))
            throw new AssertionError(inputs);
        earning.set("result", Seal.JSON.readTree(result));
        earning.put("id", id(revision).toString())
                .put("revision", revision)
                .put("before", id(revision - 1).toString());
        earnings(bundle).add(earning);
    }

    @Test
    void whatIsNoBundleIsRefusedWithTheReason() {
        var models = new Reproducing(plugins);
        assertThatThrownBy(() -> BundleCheck.of("%PDF", models)).hasMessageStartingWith("It is no JSON");
        assertThatThrownBy(() -> BundleCheck.of("{}", models)).hasMessageStartingWith("It is no audit bundle");
        assertThatThrownBy(() -> BundleCheck.of("{\n  \"statement\": {", models))
                .hasMessage("It is no JSON from line 2, column 17 on: it was cut off, or changed by hand");
    }

    @Test
    void whatCannotBeReadIsNamedByItsPlaceInPlainWords() throws IOException {
        assertThat(unread(
                        bundle -> ((ObjectNode) bundle.at("/earnings/0/inputs/what/lines/0/net")).put("value", "12a")))
                .contains(
                        "was not worked out again: Its inputs cannot be read: /inputs/what/lines/0/net/value is of another form (")
                .doesNotContain("tools.jackson", "dev.entente", "reference chain");
        assertThat(unread(bundle -> ((ObjectNode) bundle.at("/earnings/0/inputs")).remove("pin")))
                .endsWith("Its inputs cannot be read: /inputs lacks a field, or has one of another form");
        assertThat(unread(bundle -> step(bundle, 1).put("value", "x")))
                .endsWith("/result/steps/1/exact cannot be read: \"x\" is no figure");
        assertThatThrownBy(() -> check(bundle -> posting(bundle, 2).put("to", "NOWHERE")))
                .hasMessage("/postings/2/to cannot be read: \"NOWHERE\" is no account that PARTNER_PAYABLE posts to");
        assertThatThrownBy(() -> check(bundle -> posting(bundle, 0).remove("amount")))
                .hasMessage("/postings/0/amount cannot be read: it is missing");
    }

    private String unread(Consumer<ObjectNode> change) throws IOException {
        var checked = check(change);
        assertThat(checked.reproduced()).isZero();
        return checked.differences().getFirst();
    }

    private Checked check(Consumer<ObjectNode> change) throws IOException {
        var bundle = bundle();
        change.accept(bundle);
        Seal.put(bundle);
        return BundleCheck.of(bundle.toString(), new Reproducing(plugins));
    }

    private static ObjectNode statement(ObjectNode bundle) {
        return (ObjectNode) bundle.path("statement");
    }

    private static ObjectNode posting(ObjectNode bundle, int place) {
        return (ObjectNode) bundle.path("postings").path(place);
    }

    private static ObjectNode step(ObjectNode bundle, int place) {
        return (ObjectNode) bundle.at("/earnings/0/result/steps/" + place + "/exact");
    }
}
