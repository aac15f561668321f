package dev.entente.ui.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class DraftTreeTest {

    private final DraftTree tree = DraftTree.read("""
            {"terms":{"unit":"EUR","rows":[{"rate":"5","from":{"value":"0","unit":"EUR"}}],
             "fixed":{"value":"7","unit":"USD"}}}""");

    @Test
    void whatIsEmptiedGoesWithTheObjectAroundItAndARowStays() {
        tree.put("/terms/measure/what", JsonNodeFactory.instance.stringNode("net-revenue"));
        assertThat(tree.at("/terms/measure/what").asString()).isEqualTo("net-revenue");

        tree.put("/terms/measure/what", null);
        tree.put("/terms/rows/0/rate", null);
        tree.put("/terms/rows/0/from", null);

        assertThat(tree.at("/terms/measure").isMissingNode()).isTrue();
        assertThat(tree.at("/terms/rows").size()).isOne();
    }

    @Test
    void aNewRowBeginsLikeTheLastAndTheLastThatGoesTakesTheListWithIt() {
        assertThat(tree.addRow("/terms/rows")).isOne();
        assertThat(tree.at("/terms/rows/1")).isEqualTo(tree.at("/terms/rows/0"));
        assertThat(tree.addRow("/terms/caps")).isZero();

        tree.removeRow("/terms/rows", 0);
        tree.removeRow("/terms/caps", 0);

        assertThat(tree.at("/terms/rows").size()).isOne();
        assertThat(tree.at("/terms/caps").isMissingNode()).isTrue();
    }

    @Test
    void anotherUnitMovesWhatWasCountedInItAndNothingElse() {
        tree.recount("/terms", "EUR", "GBP");

        assertThat(tree.at("/terms/rows/0/from/unit").asString()).isEqualTo("GBP");
        assertThat(tree.at("/terms/unit").asString()).isEqualTo("GBP");
        assertThat(tree.at("/terms/fixed/unit").asString()).isEqualTo("USD");
    }

    @Test
    void anAmountIsCountedInTheUnitNearestToIt() {
        assertThat(tree.unitNear("/terms/rows/0/most")).isEqualTo("EUR");
        assertThat(DraftTree.read("{}").unitNear("/terms/most")).isNull();
    }

    @Test
    void comesBackFromItsText() {
        assertThat(DraftTree.read(tree.text()).root()).isEqualTo(tree.root());
    }
}
