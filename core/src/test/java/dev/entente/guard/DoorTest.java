package dev.entente.guard;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.entente.api.DateRange;
import dev.entente.api.commercial.CommercialModel.Prepared;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Standing;
import dev.entente.guard.Exhausted.Limit;
import dev.entente.guard.Guard.Metered;
import dev.entente.plugin.JarFixtures;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Terms made ready answer and take the same, whether whoever asks them hands them the meter or not. */
class DoorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Occurrence WHAT = new Closed(new DateRange(DAY, DAY.plusMonths(1)));
    private static final Standing STANDING = new Standing(null, DAY, false, List.of(), Map.of());
    private static final String HELD = "public Earning calculate(Occurrence what, Standing standing) "
            + "{ var because = \"x\"; because += because; return new Earning.Held(because); } ";
    private static final String MINOR = "public long minor(Occurrence what, Standing standing) ";

    private record Ran(long minor, long fuel, long cells) {}

    @Test
    void whatAClassHasOfItsOwnIsHandedTheMeter() throws Exception {
        assertThat(asked("implements Prepared { " + HELD + MINOR
                        + "{ long sum = 0; for (int i = 0; i < 5; i++) sum += i; return sum; } }"))
                .isEqualTo(new Ran(10, 6, 0));
    }

    @Test
    void whatItHasNotIsTheDefaultAndCountsNoMore() throws Exception {
        var asked = asked("implements Prepared { " + HELD + "}");
        assertThat(asked.minor).isEqualTo(Long.MIN_VALUE);
        assertThat(asked.fuel).isPositive();
    }

    @Test
    void whatIsInheritedFromAClassOrAnInterfaceIsFound() throws Exception {
        var above = "abstract class Above implements Prepared { " + MINOR
                + "{ long n = 1; while (n < 4) n++; return n; } } ";
        assertThat(asked("extends Above { " + HELD + "} " + above).minor).isEqualTo(4);
        assertThat(asked("extends Above { " + HELD + MINOR + "{ return 7; } } " + above).minor)
                .isEqualTo(7);
        assertThat(asked("extends Above { " + HELD + MINOR + "{ return 1 + super.minor(what, standing); } } " + above)
                        .minor)
                .isEqualTo(5);
        assertThat(asked("implements Prepared, Other { " + HELD + "} interface Other extends Prepared { default "
                                + MINOR.substring(7) + "{ long n = 1; while (n < 9) n++; return n; } }")
                        .minor)
                .isEqualTo(9);
        assertThat(asked("implements Other { " + HELD + MINOR + "{ return 3; } } interface Other extends Prepared {}")
                        .minor)
                .isEqualTo(3);
    }

    @Test
    void whatIsCaughtInsideLeavesTheDepthAsItWas() throws Exception {
        assertThat(asked(
                                "implements Prepared { " + HELD + MINOR
                                        + "{ long n = 0; for (int i = 0; i < 80; i++) try { n += deep(i); } catch (IllegalStateException e) { n++; } return n; } "
                                        + "static int deep(int n) { if (n > 30) throw new IllegalStateException(); return n == 0 ? 0 : deep(n - 1); } }")
                        .minor)
                .isEqualTo(49);
    }

    @Test
    void circlesThroughADoorAreStopped() {
        for (var body : List.of(
                "minor(what, standing)",
                "Prepared.super.minor(what, standing)",
                "((Prepared) this).minor(what, standing)")) {
            var calling = HELD.replace("var because", "if (what != null) minor(what, standing); var because");
            assertStopped(
                    Limit.DEPTH, "implements Prepared { " + calling + MINOR + "{ long n = " + body + "; return n; } }");
        }
        assertStopped(Limit.FUEL, "implements Prepared { " + HELD + MINOR + "{ while (true) {} } }");
        assertStopped(
                Limit.FUEL,
                "implements Prepared { " + HELD + MINOR
                        + "{ while (true) try { while (true) {} } catch (Throwable t) {} } }");
    }

    private static void assertStopped(Limit limit, String code) {
        assertThatExceptionOfType(Exhausted.class)
                .isThrownBy(() -> asked(code))
                .matches(stopped -> stopped.limit() == limit);
    }

    /** With the meter and without it. */
    private static Ran asked(String code) throws Exception {
        var source = "package stranger; import dev.entente.api.commercial.*;"
                + " import dev.entente.api.commercial.CommercialModel.Prepared; public class Made " + code;
        var loader =
                new Loader(((Metered) Guard.check(JarFixtures.compile(Map.of("stranger.Made", source)))).classes());
        var made = (Prepared) loader.loadClass("stranger.Made").getConstructor().newInstance();
        var without = asked(meter -> made.minor(WHAT, STANDING));
        if (made instanceof Handed handed) {
            assertThat(asked(meter -> {
                        meter.down();
                        return handed.minor(WHAT, STANDING, meter);
                    }))
                    .isEqualTo(without);
        }
        return without;
    }

    private interface Asking {
        long minor(Meter meter);
    }

    private static Ran asked(Asking asking) throws Exception {
        return Meter.within(new Limits(100_000, 100_000, 50, Duration.ofHours(1)), () -> {
            long minor = asking.minor(Meter.now());
            return new Ran(minor, Meter.now().taken(), Meter.now().asked());
        });
    }

    private static final class Loader extends ClassLoader {

        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(DoorTest.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) {
            var bytes = requireNonNull(classes.get(name));
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
