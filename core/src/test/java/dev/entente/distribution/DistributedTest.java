package dev.entente.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.tenant.Scope;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DistributedTest {

    private static final LocalDate FROM = LocalDate.of(2026, 6, 1);

    private static Distributed row() {
        return Scope.call(Scope.system(new UUID(0, 9)), () -> new Distributed(new UUID(0, 1), new UUID(0, 2), FROM));
    }

    @Test
    void itHoldsUntilTheDayOnWhichItEnds() {
        var row = row();
        row.endOn(FROM.plusMonths(1));
        assertThat(row.until()).isEqualTo(FROM.plusMonths(1));
    }

    @Test
    void whatLiesAheadNeverBegins() {
        var row = row();
        row.endOn(FROM.minusMonths(1));
        assertThat(row.until()).isEqualTo(FROM);
    }
}
