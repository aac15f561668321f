package dev.entente.earning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.commercial.Earning.Held;
import dev.entente.earning.BookedEarning.Source;
import dev.entente.earning.Inputs.Calculated;
import dev.entente.earning.Inputs.Undecided;
import dev.entente.earning.Worked.Event;
import dev.entente.measure.Place.Rank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WorkedTest {

    private static final Event EVENT = new Event(
            Source.SALE, new UUID(0, 1), 1, new UUID(0, 2), LocalDate.EPOCH, "Acme", "S-1", Rank.SALE, null, null);

    @Test
    void isTheSameAsItsOwnRow() throws IOException {
        var worked = worked(stored());
        assertThat(worked.isSame(row(worked))).isTrue();
        assertThat(row(worked).inputs()).doesNotContain("terms");
    }

    @Test
    void isTheSameAsARowThatStillHasTheTermsInItsInputs() throws IOException {
        var stored = stored();
        var row = row(worked(stored));
        row.agreed = null;
        row.inputs = Snapshot.of(stored);
        assertThat(worked(stored).isSame(row)).isTrue();
    }

    @Test
    void isAnotherByOtherTerms() throws IOException {
        var stored = stored();
        var row = row(worked(stored));
        row.agreed = new UUID(0, 3);
        assertThat(worked(stored).isSame(row)).isFalse();
        row.agreed = null;
        row.inputs = Snapshot.of(stored).replace("\"rate\"", "\"rates\"");
        assertThat(worked(stored).isSame(row)).isFalse();
    }

    @Test
    void isAnotherWhereNoTermsAreFoundAnyMore() throws IOException {
        var row = row(worked(stored()));
        assertThat(Worked.of(EVENT, new Undecided("None"), new Held("x")).isSame(row))
                .isFalse();
    }

    private static Calculated stored() throws IOException {
        var lines = Files.readAllLines(Path.of("src/test/resources/stored/first-version.jsonl"));
        return (Calculated) Snapshot.inputs(lines.getFirst());
    }

    private static Worked worked(Calculated inputs) {
        return Worked.of(EVENT, inputs, new AgreedTerms(inputs.pin(), inputs.terms(), null, null), new Held("x"), null);
    }

    private static BookedEarning row(Worked worked) {
        return new BookedEarning(worked, 1, "Recorded", Instant.EPOCH);
    }
}
