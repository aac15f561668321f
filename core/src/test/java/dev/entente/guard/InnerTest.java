package dev.entente.guard;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.entente.guard.Exhausted.Limit;
import dev.entente.guard.Guard.Metered;
import dev.entente.plugin.JarFixtures;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Methods that are handed the meter do what they did without it, and are counted wherever calls may go in a circle. */
class InnerTest {

    private static final int PLENTY = 50;

    /** What the code gives, and what it took. */
    private record Ran(Object value, long fuel) {}

    @Test
    void threeMethodsWithinEachOtherAreStepsWithoutADepth() throws Exception {
        var chain = """
                static int one(int n) { n++; return two(n); }
                static int two(int n) { n++; return three(n); }
                static int three(int n) { return n == 0 ? 1 : n; }
                """;
        var shallow = "public static int run() { return one(1); } " + chain;
        assertThat(run(shallow, 1)).isEqualTo(new Ran(3, 4));
        assertStopped(Limit.DEPTH, shallow, 0);
        var deeper =
                "public static int run() { return zero(1); } static int zero(int n) { n++; return one(n); } " + chain;
        assertThat(run(deeper, 2)).isEqualTo(new Ran(4, 5));
        assertStopped(Limit.DEPTH, deeper, 1);
    }

    @Test
    void aShallowMethodThatTurnsIsStoppedByItsTurns() {
        assertStopped(
                Limit.FUEL,
                "public static int run() { return one(0); } static int one(int n) { while (n == 0) {} return n; }");
    }

    @Test
    void turnsOfAMethodThatCallsNothingAreAllCounted() throws Exception {
        for (int turns : new int[] {0, 1, 62, 63, 64, 65, 1000}) {
            var turning = "public static int run() { return one(%d); }".formatted(turns)
                    + " static int one(int n) { int sum = 0; for (int i = 0; i < n; i++) sum += i; return sum; }";
            assertThat(run(turning, PLENTY)).isEqualTo(new Ran(turns * (turns - 1) / 2, 2 + turns));
        }
    }

    @Test
    void aMethodThatBreaksOffIsCountedForMostOfItsTurns() throws Exception {
        var turning = """
                public static int run() { try { return one(new int[1000]); } catch (IndexOutOfBoundsException e) { return -1; } }
                static int one(int[] all) { int i = 0; while (all[i] == 0) i++; return i; }
                """;
        assertThat(run(turning, PLENTY).fuel()).isBetween(500L + 960, 500L + 1010);
    }

    @Test
    void circlesAreCountedWhereverTheyGo() {
        assertStopped(Limit.DEPTH, """
                public static int run() { return one(1); }
                static int one(int n) { n++; return two(n); }
                static int two(int n) { n++; return three(n); }
                static int three(int n) { n++; return one(n); }
                """);
        assertStopped(Limit.DEPTH, """
                public static int run() { return one(1); }
                static int one(int n) { java.util.function.IntUnaryOperator on = x -> one(x + 1); return on.applyAsInt(n); }
                """);
        assertStopped(Limit.DEPTH, """
                public static int run() { return one(1); }
                static int one(int n) { java.util.function.IntUnaryOperator on = Made::one; return on.applyAsInt(n); }
                """);
        assertStopped(Limit.DEPTH, """
                interface On { int go(int n); }
                record Again() implements On { public int go(int n) { return one(this, n); } }
                public static int run() { return one(new Again(), 1); }
                static int one(On on, int n) { n++; return on.go(n); }
                """);
        assertStopped(Limit.DEPTH, """
                interface On { default int go(int n) { return one(this, n); } }
                record Again() implements On {}
                public static int run() { return one(new Again(), 1); }
                static int one(On on, int n) { n++; return on.go(n); }
                """);
        assertStopped(Limit.DEPTH, """
                record Again() { public boolean equals(Object other) { return one(this); } public int hashCode() { return 1; } }
                public static boolean run() { return one(new Again()); }
                static boolean one(Again again) { return java.util.List.of(new Again()).contains(again); }
                """);
        assertStopped(Limit.DEPTH, """
                static class Above { int one(int n) { n++; return ((Below) this).two(n); } }
                static class Below extends Above { int two(int n) { n++; return one(n); } }
                public static int run() { return new Below().one(1); }
                """);
    }

    @Test
    void parametersThatTakeTwoPlacesStayWhereTheyAre() throws Exception {
        assertThat(run("""
                        public static String run() { return new Made().all(1L << 40, 2.5, 3, "x", 4L, 0.5f); }
                        private String all(long a, double b, int c, String d, long e, float f) {
                            long sum = 0;
                            double more = b;
                            for (int i = 0; i < c; i++) { sum += a; more += f; e++; }
                            return sum + "|" + more + "|" + c + d + "|" + e + "|" + some(b, a) + "|" + f;
                        }
                        private static double some(double a, long b) { double c = a; for (long i = b; i > b - 2; i--) c += 1; return c * 2; }
                        """, PLENTY).value()).isEqualTo(3 * (1L << 40) + "|4.0|3x|7|9.0|0.5");
    }

    @Test
    void whatIsInheritedIsFoundWhereItIs() throws Exception {
        var parent = """
                static class Parent {
                    protected int step(int n) { int sum = 0; for (int i = 0; i < n; i++) sum += i; return sum; }
                    protected final long wide(long n, int by) { n += by; return n > 9 ? n : step(by); }
                }
                """;
        assertThat(run(parent + """
                        static class Child extends Parent { int both() { int n = step(5); return n + super.step(4); } }
                        public static String run() { return new Child().both() + "|" + new Child().wide(8, 2) + "|" + new Child().wide(1, 3); }
                        """, PLENTY).value()).isEqualTo("16|10|3");
    }

    @Test
    void whatIsOverriddenIsCalledInItsPlace() throws Exception {
        assertThat(run("""
                        static class Parent {
                            protected int step(int n) { n++; return n; }
                            int twice(int n) { n = step(n); return step(n); }
                        }
                        static class Child extends Parent { protected int step(int n) { n += 10; return super.step(n); } }
                        public static String run() { return new Parent().twice(0) + "|" + new Child().twice(0); }
                        """, PLENTY).value()).isEqualTo("2|22");
    }

    /** A class of the JDK may call what it has overridden, and hands over no meter. */
    @Test
    void whatAClassOfTheJdkMayCallIsHandedNoMeter() throws Exception {
        assertThat(run("""
                        static class Failure extends RuntimeException {
                            protected int step(int n) { n++; return n; }
                            public String getMessage() { int n = step(1); return "step " + n; }
                        }
                        public static String run() { try { throw new Failure(); } catch (Failure e) { return e.getMessage() + e.step(6); } }
                        """, PLENTY).value()).isEqualTo("step 27");
    }

    private static void assertStopped(Limit limit, String members) {
        assertStopped(limit, members, PLENTY);
    }

    private static void assertStopped(Limit limit, String members, int depth) {
        assertThatExceptionOfType(Exhausted.class)
                .isThrownBy(() -> run(members, depth))
                .matches(stopped -> stopped.limit() == limit);
    }

    /** Within so many calls in each other. */
    private static Ran run(String members, int depth) throws Exception {
        var classes =
                JarFixtures.compile(Map.of("stranger.Made", "package stranger; public class Made { " + members + " }"));
        var run = new Loader(((Metered) Guard.check(classes)).classes())
                .loadClass("stranger.Made")
                .getMethod("run");
        try {
            return Meter.within(new Limits(100_000, 100_000, depth, Duration.ofHours(1)), () -> {
                var value = run.invoke(null);
                return new Ran(value, Meter.now().taken());
            });
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exhausted stopped) throw stopped;
            throw e;
        }
    }

    private static final class Loader extends ClassLoader {

        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(InnerTest.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) {
            var bytes = requireNonNull(classes.get(name));
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
