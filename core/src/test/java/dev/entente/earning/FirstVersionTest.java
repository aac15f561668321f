package dev.entente.earning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning;
import dev.entente.earning.Inputs.Calculated;
import dev.entente.plugin.ApiJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was stored before buyers, credits and parts of totals were known comes back, and out again, byte for byte. */
class FirstVersionTest {

    /** Inputs, and what came of them. */
    record Stored(String inputs, String result) {}

    static Stream<Stored> stored() throws IOException {
        var lines = Files.readAllLines(Path.of("src/test/resources/stored/first-version.jsonl"));
        assertThat(lines).hasSize(8);
        return IntStream.range(0, lines.size() / 2).mapToObj(i -> new Stored(lines.get(2 * i), lines.get(2 * i + 1)));
    }

    @ParameterizedTest
    @MethodSource("stored")
    void inputsAreWrittenAsTheyWere(Stored stored) {
        assertThat(Snapshot.of(Snapshot.inputs(stored.inputs()))).isEqualTo(stored.inputs());
        assertThat(Snapshot.of(Snapshot.result(stored.result()))).isEqualTo(stored.result());
    }

    @ParameterizedTest
    @MethodSource("stored")
    void theSameModelComesToTheSameResult(Stored stored) {
        var inputs = (Calculated) Snapshot.inputs(stored.inputs());
        var model = inputs.pin().model().name().equals("referral-fee") ? new ReferralFee() : new RateTable();
        assertThat(model.id()).isEqualTo(inputs.pin().model());
        assertThat(Snapshot.of(asked(model, inputs))).isEqualTo(stored.result());
    }

    private static <T extends Record> Earning asked(CommercialModel<T> model, Calculated inputs) {
        var terms = ApiJson.mapper().treeToValue(inputs.terms(), model.terms());
        return model.prepare(terms).calculate(inputs.what(), inputs.standing());
    }
}
