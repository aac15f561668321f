package dev.entente.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.api.Percentage;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.kit.models.Greedy;
import dev.entente.kit.models.Hasty;
import dev.entente.kit.models.Honest;
import dev.entente.kit.models.Moody;
import dev.entente.kit.models.Mumbling;
import dev.entente.kit.models.Share;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An honest model keeps the contract, and each way of breaking it is found. */
class ModelContractTest {

    @TempDir
    Path folder;

    private final class Kept extends ModelContract<Share> {

        private final CommercialModel<Share> model;

        Kept(CommercialModel<Share> model) {
            this.model = model;
        }

        @Override
        protected CommercialModel<Share> model() {
            return model;
        }

        @Override
        protected Map<String, Share> terms() {
            return Map.of("standard", new Share(Percentage.of("12.5")));
        }

        @Override
        protected List<String> families() {
            return List.of("saas");
        }

        @Override
        protected Path golden() {
            return folder;
        }
    }

    @Test
    void anHonestModelKeepsIt() throws Exception {
        var contract = new Kept(new Honest());
        contract.hasANameAndAConstructorForTheHost();
        contract.someSampleOfAllTermsEarns();
        contract.givesTheSameAnswerWheneverItIsAsked();
        contract.givesTheSameAnswerToWhatWasWrittenAndReadBack();
        contract.explainsItself();
        contract.aRefundOfAllUndoesTheEarning();
        contract.aSeriesOfPartRefundsAddsUp();
        contract.usesNothingButTheApiAndValuesOfTheJdk();
    }

    @Test
    void eachWayOfBreakingItIsFound() {
        assertThatThrownBy(new Kept(new Moody())::givesTheSameAnswerWheneverItIsAsked)
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(new Kept(new Greedy())::aRefundOfAllUndoesTheEarning).isInstanceOf(AssertionError.class);
        assertThatThrownBy(new Kept(new Greedy())::aSeriesOfPartRefundsAddsUp).isInstanceOf(AssertionError.class);
        assertThatThrownBy(new Kept(new Mumbling())::explainsItself).isInstanceOf(AssertionError.class);
        assertThatThrownBy(new Kept(new Hasty())::usesNothingButTheApiAndValuesOfTheJdk)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("java.lang.System");
    }

    @Test
    void aGoldenFileIsNeededAndReplayedAsItIs() throws IOException {
        var honest = new Honest();
        var contract = new Kept(honest);
        assertThatThrownBy(contract::goldenFilesComeOutAgain).isInstanceOf(AssertionError.class);
        var terms = new Share(Percentage.of("12.5"));
        var file = GoldenFile.name(folder, honest.id(), "standard");
        GoldenFile.of(honest, terms, contract.samples(terms)).write(file);
        assertThat(GoldenFile.read(file, Share.class)).isEqualTo(GoldenFile.of(honest, terms, contract.samples(terms)));
        assertThatCode(contract::goldenFilesComeOutAgain).doesNotThrowAnyException();
        Files.writeString(file, Files.readString(file).replace("0.125", "0.13"));
        assertThatThrownBy(contract::goldenFilesComeOutAgain)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("another version");
    }

    @Test
    void theRunnerShowsEveryStep() {
        var honest = new Honest();
        var terms = new Share(Percentage.of("12.5"));
        var file = folder.resolve("run.json");
        GoldenFile.of(honest, terms, new Kept(honest).samples(terms)).write(file);
        assertThat(Run.answers(honest, file)).contains("12.5 % of 123.45 USD", "PAYS 15.43 USD", "held: Only sales");
    }
}
