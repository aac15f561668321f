package dev.entente.deploy.bench.rating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.RuleTable;
import dev.entente.plugin.Trial;
import dev.entente.plugins.bench.TieredCommission;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever takes part rates every deal alike: figures of contestants that differ say nothing. */
class PluggedEngineTest {

    private static final int COUNT = 500;

    @Test
    void thePluginRatesEachDealAsTheTableAndTheLoopDo() {
        var deals = Deals.made(COUNT);
        for (boolean explained : new boolean[] {true, false}) {
            var plugin = Engine.rating(deals, explained, new TieredCommission(), Rates.agreed());
            var table = Engine.rating(deals, explained, new RuleTable(), Rates.terms());
            for (int i = 0; i < COUNT; i++) {
                long byHand =
                        Rates.minor(deals.net(i), deals.total(i), deals.tier(i), deals.family(i), deals.registered(i));
                assertThat(plugin.rate(i, i + 1)).as("deal " + i).isEqualTo(byHand);
                assertThat(table.rate(i, i + 1)).as("deal " + i).isEqualTo(byHand);
            }
        }
    }

    @Test
    void aServerTakesItsJar(@TempDir Path folder) throws IOException {
        var jar = folder.resolve("plugin.jar");
        PluggedEngine.write(jar);
        var trial = Trial.of(jar);
        assertThat(trial.problems()).isEmpty();
        assertThat(trial.models()).containsExactly("tiered-commission v1, for [resell]");
    }
}
