package dev.entente.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.problem.Problem;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ApplicationLimitsTest {

    private final ApplicationLimits limits = new ApplicationLimits();

    ApplicationLimitsTest() {
        limits.perAddress = 2;
        limits.perHour = 3;
        limits.clock = () -> Instant.EPOCH;
        limits.read();
    }

    @Test
    void whatIsSentFromManyNetworksDoesNotCloseTheForm() {
        Scope.call(Scope.nobody(Ids.next()), () -> {
            for (int i = 0; i < 100; i++) limits.send("2001:db8:0:" + Integer.toHexString(i) + "::1");
            for (int i = 0; i < 3; i++) limits.begin();
            assertThatThrownBy(limits::begin).isInstanceOf(Problem.class);
            return true;
        });
    }

    @Test
    void oneNetworkHasItsOwnLimit() {
        limits.send("192.0.2.1");
        limits.send("192.0.2.1");
        assertThatThrownBy(() -> limits.send("192.0.2.1")).isInstanceOf(Problem.class);
        limits.send("192.0.2.2");
    }

    @Test
    void whoeverTypesSomebodysAddressPutsTheirLetterOffAndKeepsNobodyFromApplying() {
        Scope.call(Scope.nobody(Ids.next()), () -> {
            for (int i = 0; i < 4; i++)
                assertThat(limits.write("maja@own.example")).isZero();
            assertThat(limits.write("maja@own.example")).isEqualTo(Duration.ofMinutes(15));
            assertThat(limits.write("maja@own.example")).isEqualTo(Duration.ofMinutes(30));
            assertThat(limits.write("other@own.example")).isZero();
            return true;
        });
    }
}
