package dev.entente.offboarding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.tenant.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WindDownStepTest {

    private static final LocalDate LAST = LocalDate.of(2026, 1, 31);
    private static final LocalDate PUT_OFF = LocalDate.of(2026, 6, 30);
    private static final LocalDate PUT_FORWARD = LocalDate.of(2026, 1, 10);
    private static final UUID SUCCESSOR = new UUID(0, 3);

    private static @Nullable LocalDate carried(LocalDate from, LocalDate last) {
        var said = step(from);
        var step = Scope.call(Scope.system(new UUID(0, 9)), () -> said.carriedTo(new UUID(0, 2), LAST, last));
        assertThat(step.successorId).isEqualTo(SUCCESSOR);
        assertThat(step.moveId).isEqualTo(new UUID(0, 2));
        return step.fromDay;
    }

    private static WindDownStep step(LocalDate from) {
        return Scope.call(
                Scope.system(new UUID(0, 9)),
                () -> new WindDownStep(
                                new UUID(0, 1),
                                new UUID(0, 1),
                                Item.CUSTOMERS,
                                "As agreed",
                                Instant.parse("2026-01-05T08:00:00Z"))
                        .to(SUCCESSOR, from));
    }

    @Test
    void whoFollowsBehindTheLastDayFollowsBehindAnotherLastDay() {
        assertThat(carried(LAST.plusDays(1), PUT_OFF)).isEqualTo(PUT_OFF.plusDays(1));
        assertThat(carried(LAST.plusDays(1), PUT_FORWARD)).isEqualTo(PUT_FORWARD.plusDays(1));
    }

    @Test
    void aDayThatSomebodyChoseStays() {
        var chosen = LocalDate.of(2026, 3, 1);
        assertThat(carried(chosen, PUT_OFF)).isEqualTo(chosen);
    }
}
