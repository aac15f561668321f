package dev.entente.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.entente.api.DateRange;
import dev.entente.api.PluginId;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.CommercialModel.Motion;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Standing;
import dev.entente.plugin.Calculation;
import dev.entente.problem.Problem;
import dev.entente.tenant.Patience;
import dev.entente.tenant.Scope;
import dev.entente.tenant.TenantProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of calls that go on for long a tenant has a few at a time; those of others are their own. */
class LongCallsTest {

    private static final long LONG = 300_000_000;

    private final UUID tenant = UUID.randomUUID();
    private final List<Runnable> underWay = new ArrayList<>();

    @BeforeEach
    void asManyAsThereMayBe() {
        for (int i = 0; i < LongCalls.MOST; i++) underWay.add(Scope.call(Scope.system(tenant), LongCalls::begin));
        assertThat(underWay).doesNotContainNull();
    }

    @AfterEach
    void areOver() {
        underWay.forEach(Runnable::run);
    }

    @Test
    void oneMoreIsStoppedAndWhoeverAskedMayAskAgain() {
        assertThatExceptionOfType(Crowded.class)
                .isThrownBy(() -> asked(tenant))
                .havingCause()
                .isInstanceOfSatisfying(
                        Problem.class, later -> assertThat(later.kind()).isEqualTo(TenantProblem.TOO_BUSY));
        underWay.removeLast().run();
        assertThat(asked(tenant)).isEqualTo("answered");
        assertThat(asked(tenant)).as("it gave its place back").isEqualTo("answered");
    }

    @Test
    void anotherTenantsCallsGoOn() {
        assertThat(asked(UUID.randomUUID())).isEqualTo("answered");
    }

    @Test
    void workThatNobodySitsBeforeGoesOn() {
        assertThat(Patience.endless(() -> asked(tenant))).isEqualTo("answered");
    }

    @Test
    void aShortCallIsNeverCounted() throws Exception {
        assertThat(Scope.call(Scope.system(tenant), () -> Meter.within(Limits.CALL, () -> work(1_000_000))))
                .isEqualTo("answered");
    }

    /** That catches whatever it can, and goes on. */
    @Test
    void nobodyCatchesIt() {
        assertThatExceptionOfType(Crowded.class)
                .isThrownBy(() -> Scope.call(
                        Scope.system(tenant),
                        () -> Meter.within(Limits.CALL, () -> {
                            try {
                                return work(LONG);
                            } catch (Crowded caught) {
                                Meter.now().tick();
                                return "went on";
                            }
                        })));
    }

    /** What is put off holds nothing and silences nobody. */
    @Test
    void itIsNoFailureOfTheModel() {
        var calculation = Calculation.counted(new Working(), new Working.Terms());
        for (int i = 0; i < 4; i++)
            assertThatExceptionOfType(Crowded.class)
                    .isThrownBy(() -> Scope.call(Scope.system(tenant), () -> ask(calculation)));
        underWay.removeLast().run();
        assertThat(Scope.call(Scope.system(tenant), () -> ask(calculation))).isEqualTo(new Held("answered"));
    }

    private static Earning ask(Calculation<Working.Terms> calculation) {
        var day = LocalDate.of(2026, 3, 1);
        var standing = new Standing(null, day, false, List.of(), Map.of());
        return calculation.calculate(new Closed(new DateRange(day, day.plusMonths(1))), standing);
    }

    private static String asked(UUID tenant) {
        return Scope.call(Scope.system(tenant), LongCallsTest::asked);
    }

    private static String asked() {
        try {
            return Meter.within(Limits.CALL, () -> work(LONG));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** So many nanoseconds of a processor, in few steps. */
    private static String work(long nanos) {
        var meter = Meter.now();
        for (long before = Work.nanos(); Work.nanos() - before < nanos; ) meter.burn(8);
        return "answered";
    }

    private static final class Working implements CommercialModel<Working.Terms> {

        record Terms() {}

        @Override
        public PluginId id() {
            return new PluginId("working", 1);
        }

        @Override
        public Set<Motion> motions() {
            return Set.of(Motion.RESELL);
        }

        @Override
        public Class<Terms> terms() {
            return Terms.class;
        }

        @Override
        public Earning calculate(Occurrence what, Standing standing, Terms terms) {
            return new Held(asked());
        }
    }
}
