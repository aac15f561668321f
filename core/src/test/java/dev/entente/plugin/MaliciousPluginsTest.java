package dev.entente.plugin;

import static dev.entente.plugin.JarFixtures.model;
import static dev.entente.plugin.JarFixtures.plugin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.DateRange;
import dev.entente.api.PluginId;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Standing;
import dev.entente.guard.Objection;
import dev.entente.guard.Objection.Kind;
import dev.entente.guard.Work;
import dev.entente.plugin.TermsForm.Read;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plugins that mean harm, each as a jar: refused when they are loaded, or stopped within their limits. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MaliciousPluginsTest {

    private static final String ZERO =
            "Earning.pays(Rounding.halfUp(2), List.of(Step.nothing(terms.unit(), \"Nothing\")))";

    /** A plugin that is refused, and for what; null where it shows only once its classes are made ready. */
    record Bad(String name, @Nullable Kind kind, String body) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** A plugin that is stopped, and why; empty where it just fails. */
    record Greedy(String name, String limit, String body) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Bad> bad() {
        return List.of(
                new Bad("Exit", Kind.TYPE, "System.exit(1);"),
                new Bad("Halt", Kind.TYPE, "Runtime.getRuntime().halt(1);"),
                new Bad("Exec", Kind.TYPE, "Runtime.getRuntime().exec(\"id\");"),
                new Bad("Process", Kind.TYPE, "new ProcessBuilder(\"id\").start();"),
                new Bad(
                        "Reads",
                        Kind.TYPE,
                        "java.nio.file.Files.readAllBytes(java.nio.file.Path.of(\"/etc/passwd\"));"),
                new Bad("Writes", Kind.TYPE, "new java.io.FileWriter(\"/tmp/x\").close();"),
                new Bad("Prints", Kind.TYPE, "System.out.println(1);"),
                new Bad("Connects", Kind.TYPE, "new java.net.Socket(\"127.0.0.1\", 1);"),
                new Bad("Resolves", Kind.TYPE, "java.net.InetAddress.getByName(\"example.org\");"),
                new Bad("Threads", Kind.TYPE, "new Thread(() -> {}).start();"),
                new Bad("Virtual", Kind.TYPE, "Thread.startVirtualThread(() -> {});"),
                new Bad("Sleeps", Kind.TYPE, "Thread.sleep(1 << 30);"),
                new Bad("Timer", Kind.TYPE, "new java.util.Timer(true);"),
                new Bad("Parallel", Kind.MEMBER, "List.of(1).parallelStream().count();"),
                new Bad("Parallels", Kind.MEMBER, "List.of(1).stream().parallel().count();"),
                new Bad("Future", Kind.TYPE, "java.util.concurrent.CompletableFuture.runAsync(() -> {});"),
                new Bad("Names", Kind.MEMBER, "Class.forName(\"java.lang.Runtime\");"),
                new Bad("Looks", Kind.MEMBER, "String s = \"\"; Object o = s.getClass();"),
                new Bad("Looked", Kind.MEMBER, "Object o = new ArrayList<String>().getClass();"),
                new Bad("Opens", Kind.MEMBER, "String.class.getDeclaredFields()[0].setAccessible(true);"),
                new Bad("Handles", Kind.MEMBER, "java.lang.invoke.MethodHandles.lookup();"),
                new Bad("Vars", Kind.TYPE, "java.lang.invoke.VarHandle v = null; v.get();"),
                new Bad("Proxies", Kind.TYPE, "java.lang.reflect.Proxy.isProxyClass(null);"),
                new Bad("Loads", Kind.TYPE, "ClassLoader.getSystemClassLoader();"),
                new Bad("Services", Kind.TYPE, "ServiceLoader.load(Runnable.class);"),
                new Bad("Foreign", Kind.TYPE, "java.lang.foreign.Linker.nativeLinker();"),
                new Bad("Naming", Kind.TYPE, "new javax.naming.InitialContext().lookup(\"jdbc/x\");"),
                new Bad("Beans", Kind.TYPE, "jakarta.enterprise.inject.spi.CDI.current();"),
                new Bad("Hosts", Kind.TYPE, "new dev.entente.plugin.Models();"),
                new Bad("Unmetered", Kind.TYPE, "dev.entente.guard.Meter.now().up(1);"),
                new Bad("Reference", Kind.TYPE, "java.util.function.Function<String, Object> f = System::getProperty;"),
                new Bad("Environment", Kind.TYPE, "System.getenv();"),
                new Bad("Leaks", Kind.STATE, "leak = List.of(); } static List<String> leak; static void f() {"),
                new Bad("Keeps", Kind.STATE, "kept++; } int kept; void f() {"),
                new Bad("Locks", Kind.LOCK, "synchronized (String.class) {}"),
                new Bad("Locked", Kind.LOCK, "} synchronized void f() {"),
                new Bad("Interns", Kind.MEMBER, "\"x\".concat(\"y\").intern();"),
                new Bad("Native", Kind.NATIVE, "} native void f(); void g() {"),
                new Bad("Finalizer", Kind.FINALIZER, "} protected void finalize() {"),
                new Bad("Serial", Kind.TYPE, "new java.io.ObjectInputStream(null).readObject();"),
                new Bad("Backtracks", Kind.MEMBER, "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\".matches(\"(a+)+b\");"),
                new Bad("Pattern", Kind.TYPE, "java.util.regex.Pattern.compile(\"(a+)+b\");"),
                new Bad("Widens", Kind.MEMBER, "String.format(\"%999999999d\", 1);"),
                new Bad("Chance", Kind.MEMBER, "Math.random();"),
                new Bad("Dice", Kind.TYPE, "new java.util.Random();"),
                new Bad("Clock", Kind.MEMBER, "java.time.LocalDate.now();"),
                new Bad("Moment", Kind.TYPE, "java.time.Instant.now();"),
                new Bad("Tongue", Kind.MEMBER, "\"I\".toLowerCase();"),
                new Bad("Default", Kind.MEMBER, "Locale.getDefault();"),
                new Bad("Unordered", Kind.UNORDERED, "for (var x : Set.of(1, 2, 3)) x.intValue();"),
                new Bad("Entries", Kind.UNORDERED, "for (var x : Map.of(1, 2).entrySet()) x.getKey();"),
                new Bad("Streams", Kind.UNORDERED, "Set.of(1, 2).stream().toList();"),
                new Bad(
                        "Endless",
                        Kind.MEMBER,
                        "java.util.stream.Stream.iterate(java.math.BigDecimal.ONE, java.math.BigDecimal.ONE::add).count();"),
                new Bad("Copies", Kind.MEMBER, "Collections.nCopies(Integer.MAX_VALUE, 1);"),
                new Bad(
                        "Lists",
                        Kind.PARENT,
                        "} static class L extends AbstractList<String> { public String get(int i) { return \"\"; } public int size() { return -1; } } void f() {"),
                new Bad("Letters", Kind.PARENT, "} static abstract class L implements CharSequence {} void f() {"),
                new Bad("Rows", Kind.SIZE, "int[][] rows = new int[1 << 20][1 << 20];"),
                new Bad("Rests", null, "} static final List<String> KEPT = new ArrayList<>(); void f() {"),
                new Bad("Nests", null, "} record R(int[] kept) {} static final R KEPT = new R(new int[1]); void f() {"),
                new Bad("Hides", null, "} enum E { A; final Map<String, String> kept = new HashMap<>(); } void f() {"),
                new Bad("Loops", null, "} static final int N = n(); static int n() { while (true) {} } void f() {"),
                new Bad(
                        "Composes",
                        Kind.MEMBER,
                        "java.util.function.Function<Integer, Integer> f = x -> x; for (;;) f = f.andThen(f);"),
                new Bad(
                        "Chains",
                        Kind.MEMBER,
                        "Comparator<Integer> c = Comparator.naturalOrder(); for (;;) c = c.thenComparing(c);"),
                new Bad(
                        "Nested",
                        Kind.MEMBER,
                        "Comparator.<Integer, Integer>comparing(x -> x, Comparator.naturalOrder());"),
                new Bad(
                        "Same",
                        Kind.MEMBER,
                        "java.util.function.Function<Integer, Integer> f = java.util.function.Function.identity();"),
                new Bad("Removes", Kind.MEMBER, "new ArrayList<>(List.of(1)).removeAll(List.of(1));"),
                new Bad("Parses", Kind.MEMBER, "new java.math.BigDecimal(new char[1000]);"),
                new Bad("Asserts", Kind.MEMBER, "assert terms != null;"),
                new Bad("Unsafe", Kind.TYPE, "sun.misc.Unsafe u = null; u.allocateMemory(1);"),
                new Bad("Library", Kind.TYPE, "System.loadLibrary(\"x\");"),
                new Bad("Defines", Kind.PARENT, "} static class L extends ClassLoader {} void f() {"),
                new Bad("Runs", Kind.PARENT, "} static class T extends Thread {} void f() {"),
                new Bad("Hooks", Kind.TYPE, "Runtime.getRuntime().addShutdownHook(null);"),
                new Bad("Local", Kind.TYPE, "new ThreadLocal<String>().set(\"kept\");"),
                new Bad("Remembers", Kind.TYPE, "new java.util.concurrent.ConcurrentHashMap<String, String>();"),
                new Bad("Weak", Kind.TYPE, "new WeakHashMap<String, String>();"),
                new Bad("Waits", Kind.MEMBER, "new Object().wait();"),
                new Bad("Wakes", Kind.MEMBER, "new Object().notifyAll();"),
                new Bad("Pools", Kind.TYPE, "java.util.concurrent.ForkJoinPool.commonPool();"),
                new Bad("Persists", Kind.TYPE, "jakarta.persistence.Persistence.createEntityManagerFactory(\"x\");"),
                new Bad("Selects", Kind.TYPE, "java.sql.DriverManager.getConnection(\"jdbc:x\");"),
                new Bad("Logs", Kind.TYPE, "System.getLogger(\"x\");"),
                new Bad("Identity", Kind.TYPE, "System.identityHashCode(terms);"),
                new Bad("Ticks", Kind.TYPE, "System.nanoTime();"),
                new Bad("Numbers", Kind.TYPE, "UUID.randomUUID();"),
                new Bad("Zones", Kind.TYPE, "TimeZone.setDefault(null);"),
                new Bad("Speaks", Kind.MEMBER, "Locale.setDefault(Locale.ROOT);"),
                new Bad("Zoned", Kind.TYPE, "java.time.ZonedDateTime.now();"),
                new Bad("Prepares", Kind.STATE, "} static int asked; void f() { asked++;"));
    }

    static List<Greedy> greedy() {
        return List.of(
                new Greedy("Spins", "it took too much work", "while (true) {}"),
                new Greedy("Counts", "it took too much work", "for (long i = 0; i >= 0; i++) {}"),
                new Greedy(
                        "Catches",
                        "it took too much work",
                        "while (true) { try { while (true) {} } catch (Throwable t) {} }"),
                new Greedy(
                        "Finally",
                        "it took too much work",
                        "for (;;) { try { while (true) {} } finally { continue; } }"),
                new Greedy("Recurses", "it called itself too often", "f(); } static void f() { f();"),
                new Greedy(
                        "Swallows",
                        "it called itself too often",
                        "f(); } static void f() { try { f(); } catch (Throwable t) { f(); }"),
                new Greedy("Makes", "it called itself too often", "new M(); } static class M { M() { new M(); }"),
                new Greedy(
                        "Text",
                        "it called itself too often",
                        "(\"\" + new T()).length(); } static class T { public String toString() { return \"\" + this; }"),
                new Greedy(
                        "Hash",
                        "it took too much work",
                        "new HashSet<Object>().add(new H()); } static class H { public int hashCode() { while (true) {} }"),
                new Greedy(
                        "Equal",
                        "it took too much work",
                        "List.of(new E()).contains(new E()); } static class E { public boolean equals(Object o) { while (true) {} }"),
                new Greedy(
                        "Compare",
                        "it took too much work",
                        "new TreeSet<C>(List.of(new C(), new C())); } static class C implements Comparable<C> { public int compareTo(C o) { while (true) {} }"),
                new Greedy("Array", "it asked for too much memory", "long[] a = new long[1 << 28];"),
                new Greedy("Arrays", "it asked for too much memory", "for (;;) { long[] a = new long[1 << 20]; }"),
                new Greedy(
                        "Objects",
                        "it asked for too much memory",
                        "var l = new ArrayList<Object>(); for (;;) l.add(new Object());"),
                new Greedy("Capacity", "it took too much work", "new ArrayList<Object>(1 << 30);"),
                new Greedy(
                        "Doubles", "it made a text that is too long", "String s = \"xxxxxxxx\"; for (;;) s = s + s;"),
                new Greedy(
                        "Builds",
                        "it made a text that is too long",
                        "var b = new StringBuilder(\"x\"); for (;;) b.append(b);"),
                new Greedy("Repeats", "it took too much work", "\"xxxx\".repeat(1 << 28);"),
                new Greedy(
                        "Replaces",
                        "it took too much work",
                        "\"x\".repeat(5000).replace(\"\", \"y\".repeat(5000)).length();"),
                new Greedy(
                        "Joins",
                        "it asked for too much memory",
                        "var l = new ArrayList<String>(); var s = \"x\".repeat(90000); for (;;) l.add(s);"),
                new Greedy(
                        "Grows",
                        "it took too much work",
                        "var l = new ArrayList<Object>(List.of(1)); for (;;) l.addAll(l);"),
                new Greedy(
                        "Figure",
                        "it made a figure with too many digits",
                        "new java.math.BigDecimal(\"1e99999999\").toPlainString();"),
                new Greedy(
                        "Scale",
                        "it made a figure with too many digits",
                        "new java.math.BigDecimal(\"1\").setScale(99999999);"),
                new Greedy(
                        "Adds",
                        "it made a figure with too many digits",
                        "new java.math.BigDecimal(\"1e99999999\").add(java.math.BigDecimal.ONE);"),
                new Greedy(
                        "Power",
                        "it made a figure with too many digits",
                        "new java.math.BigDecimal(\"9\").pow(99999999);"),
                new Greedy(
                        "Squares",
                        "it made a figure with too many digits",
                        "var n = new java.math.BigInteger(\"999999999\"); for (;;) n = n.multiply(n);"),
                new Greedy(
                        "Squared",
                        "it made a figure with too many digits",
                        "var n = new java.math.BigDecimal(\"999999999\"); for (;;) n = n.multiply(n);"),
                new Greedy(
                        "Divides",
                        "it made a figure with too many digits",
                        "java.math.BigDecimal.ONE.divide(new java.math.BigDecimal(3), 99999999, java.math.RoundingMode.UP);"),
                new Greedy(
                        "Range",
                        "it took too much work",
                        "java.util.stream.IntStream.range(0, Integer.MAX_VALUE).sum();"),
                new Greedy(
                        "Laughs",
                        "it took too much work",
                        "Object o = List.of(1); for (int i = 0; i < 40; i++) o = List.of(o, o); (\"\" + o).length();"),
                new Greedy(
                        "Hashes",
                        "it took too much work",
                        "Object o = List.of(1); for (int i = 0; i < 40; i++) o = List.of(o, o); new HashMap<Object, Object>().put(o, 1);"),
                new Greedy(
                        "Record",
                        "it took too much work",
                        "Object o = List.of(1); for (int i = 0; i < 40; i++) o = List.of(o, o); new HashSet<Object>().add(new R(o)); } record R(Object o) {"),
                new Greedy(
                        "Flattens",
                        "it took too much work",
                        "var l = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)); var s = l.stream(); for (int i = 0; i < 20; i++) s = s.flatMap(x -> l.stream()); s.count();"),
                new Greedy(
                        "Compares",
                        "it made a figure with too many digits",
                        "Comparable<java.math.BigDecimal> c = new java.math.BigDecimal(\"1e99999999\");"
                                + " c.compareTo(new java.math.BigDecimal(\"10e99999998\"));"),
                new Greedy(
                        "Larger",
                        "it made a figure with too many digits",
                        "java.util.function.BinaryOperator.maxBy(Comparator.<java.math.BigDecimal>naturalOrder())"
                                + ".apply(new java.math.BigDecimal(\"1e99999999\"), new java.math.BigDecimal(\"10e99999998\"));"),
                new Greedy(
                        "Distinct",
                        "it took too much work",
                        "Object o = List.of(1); for (int i = 0; i < 19; i++) o = List.of(o, o); final Object d = o;"
                                + " java.util.stream.IntStream.range(0, 100000).mapToObj(i -> d).collect("
                                + "java.util.stream.Collectors.collectingAndThen(java.util.stream.Collectors.toList(),"
                                + " l -> l.stream().distinct().count()));"),
                new Greedy(
                        "Tiny",
                        "it took too much work",
                        "var s = java.util.stream.IntStream.range(0, 1_000_000);"
                                + " for (int i = 0; i < 50; i++) s = s.map(x -> x + 1); s.sum();"),
                new Greedy(
                        "Refers",
                        "it took too much work",
                        "var s = java.util.stream.IntStream.range(0, 1_000_000).boxed();"
                                + " for (int i = 0; i < 50; i++) s = s.filter(java.util.Objects::nonNull); s.toList();"),
                new Greedy(
                        "Own",
                        "it took too much work",
                        "var s = java.util.stream.IntStream.range(0, 1_000_000);"
                                + " for (int i = 0; i < 50; i++) s = s.map(Own::same); s.sum(); } static int same(int x) { return x;"),
                new Greedy("Clones", "it asked for too much memory", "var a = new long[1 << 20]; for (;;) a.clone();"),
                new Greedy(
                        "Constant",
                        "it asked for too much memory",
                        "while (BIG.length > 0) {} } static final long[] BIG = new long[1 << 20]; void g() {"),
                new Greedy(
                        "Named",
                        "it asked for too much memory",
                        "var l = new ArrayList<Object>(); for (int i = 0; i < 10_000; i++) l.add(new T()); l.toString().length(); }"
                                + " static class T { static final String S = \"x\".repeat(90_000); public String toString() { return S; }"),
                new Greedy(
                        "Shown",
                        "it asked for too much memory",
                        "var l = new ArrayList<Object>(); var s = \"x\".repeat(90_000); for (int i = 0; i < 10_000; i++) l.add(new R(s));"
                                + " l.toString().length(); } record R(String s) {"),
                new Greedy(
                        "Wide",
                        "it asked for too much memory",
                        "var l = new ArrayList<Object>(); for (int i = 0; i < 100_000; i++) l.add(new W()); }"
                                + " static class W { long %s; "
                                        .formatted(String.join(
                                                ", ",
                                                java.util.stream.IntStream.range(0, 90)
                                                        .mapToObj(i -> "f" + i)
                                                        .toList()))),
                new Greedy(
                        "Throws",
                        "",
                        "throw new Hostile(); } static class Hostile extends RuntimeException { public String getMessage() { while (true) {} }"));
    }

    /** What loops while it is loaded: what is in place of a part of the source, and whether a jar that has it can be used at all. */
    record Looping(String name, String part, String by) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final String LOOP = "int i = 0; while (i == 0) {} ";
    private static final String FOREVER = "{ while (true) {} } ";

    static List<Looping> looping() {
        return List.of(
                new Looping("Made", "public PluginId id()", "public LMade() " + FOREVER + "public PluginId id()"),
                new Looping("Id", "public PluginId id() {", "public PluginId id() { " + LOOP),
                new Looping("Motions", "public Set<Motion> motions() {", "public Set<Motion> motions() { " + LOOP),
                new Looping("Terms", "public Class<Terms> terms() {", "public Class<Terms> terms() { " + LOOP));
    }

    /** What loops once it has terms, which the jar is taken with: what is asked with them is held. */
    static List<Looping> later() {
        return List.of(
                new Looping(
                        "Measures",
                        "public Earning",
                        "public Set<Measure> measures(Terms terms) " + FOREVER + "public Earning"),
                new Looping(
                        "Closes", "public Earning", "public boolean closes(Terms terms) " + FOREVER + "public Earning"),
                new Looping(
                        "Prepare",
                        "public Earning",
                        "public Prepared prepare(Terms terms) " + FOREVER + "public Earning"));
    }

    private static String source(Looping each) {
        return model("L" + each.name, ZERO, "").replace(each.part, each.by);
    }

    @TempDir
    Path folder;

    private Map<String, byte[]> classes = Map.of();
    private int threads;
    private long heap;

    @BeforeAll
    void compileAllAtOnce() {
        var sources = new HashMap<String, String>();
        for (var each : bad()) sources.put("stranger." + each.name, source(each.name, each.body));
        for (var each : greedy()) sources.put("stranger." + each.name, source(each.name, each.body));
        for (var each : looping()) sources.put("stranger.L" + each.name, source(each));
        for (var each : later()) sources.put("stranger.L" + each.name, source(each));
        sources.put(
                "stranger.LReading",
                model("LReading", ZERO, "")
                        .replace(
                                "Terms(Unit unit) {}",
                                "Terms(Unit unit) { public Terms { while (unit.scale() < 9) {} } }"));
        classes = JarFixtures.compile(sources);
    }

    /** What the first jar has the host make is the host's own. */
    @BeforeEach
    void lookAtTheHostOnce() throws IOException {
        if (heap > 0) return;
        load("Spins").close();
        Files.delete(folder.resolve("Spins.jar"));
        threads = ManagementFactory.getThreadMXBean().getThreadCount();
        heap = used();
    }

    /** All that a jar asked for within its limits, and did not get back to us, is free; each may ask for 32 MB. */
    @AfterAll
    void theHostKeepsNoThreadsAndNoMemoryOfThem() {
        assertThat(ManagementFactory.getThreadMXBean().getThreadCount()).isLessThanOrEqualTo(threads + 2);
        assertThat(used() - heap).isLessThan(32_000_000L);
    }

    private static long used() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < 3; i++) memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    private static String source(String name, String body) {
        return model(name, "act(terms)", """
                Earning act(Terms terms) {
                    try {
                        if (terms != null) harm(terms);
                        return %s;
                    } catch (Exception e) {
                        if (e instanceof RuntimeException r) throw r;
                        return null;
                    }
                }
                void harm(Terms terms) throws Exception { %s }
                """.formatted(ZERO, body));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void whatReachesOutOrKeepsSomethingIsRefused(Bad bad) {
        var models = load(bad.name);
        assertThat(models.all()).isEmpty();
        assertThat(models.faults()).singleElement().satisfies(fault -> {
            if (bad.kind == null)
                assertThat(fault.detail()).startsWith("stranger." + bad.name).contains("made ready");
            if (bad.kind == null) return;
            assertThat(fault.objections()).extracting(Objection::kind).contains(bad.kind);
            assertThat(fault.objections())
                    .extracting(Objection::where)
                    .anyMatch(it -> it.contains("stranger." + bad.name));
        });
        models.close();
    }

    @ParameterizedTest
    @MethodSource("looping")
    void whatLoopsWhileItIsLoadedIsAFault(Looping looping) {
        long before = Work.nanos();
        var models = load("L" + looping.name);
        assertThat(models.all()).isEmpty();
        assertThat(models.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.detail())
                        .isIn("It cannot be loaded: it took too much work", "It cannot be loaded: it took too long"));
        assertThat(Work.nanos() - before).isLessThan(3_000_000_000L);
        models.close();
    }

    @ParameterizedTest
    @MethodSource("later")
    void whatLoopsOnceItHasTermsIsHeld(Looping looping) {
        var models = load("L" + looping.name);
        assertThat(models.faults()).isEmpty();
        long before = Work.nanos();
        assertThat(because(ask(models, "l" + looping.name.toLowerCase(Locale.ROOT))))
                .endsWith("failed; tell whoever maintains it");
        assertThat(Work.nanos() - before).isLessThan(3_000_000_000L);
        models.close();
    }

    /** People write terms, and read why they cannot be used. */
    @Test
    void termsThatLoopWhenTheyAreMadeAreRefusedAsTerms() {
        var models = load("LReading");
        var model = models.find(new PluginId("lreading", 1)).orElseThrow().model();
        long before = Work.nanos();
        assertThat(TermsForm.read(model.terms(), ApiJson.mapper().readTree("{\"unit\":\"EUR\"}")))
                .isInstanceOf(TermsForm.Findings.class);
        assertThat(Work.nanos() - before).isLessThan(3_000_000_000L);
        models.close();
    }

    @ParameterizedTest
    @MethodSource("greedy")
    void whatTakesTooMuchIsStoppedAndItsResultHeld(Greedy greedy) {
        var models = load(greedy.name);
        assertThat(models.faults()).isEmpty();
        var name = greedy.name.toLowerCase(Locale.ROOT);
        long before = Work.nanos();
        var earning = ask(models, name);
        var because = greedy.limit.isEmpty() ? " failed; tell whoever maintains it" : " was stopped: " + greedy.limit;
        assertThat(earning).isEqualTo(new Held("The model " + name + " v1" + because));
        assertThat(Work.nanos() - before).isLessThan(3_000_000_000L);
        models.close();
    }

    @Test
    void whatAModelExtendsKeepsNothingEither() {
        var source = model("Inherits", ZERO, "").replace(" implements", " extends Parent implements");
        var both = JarFixtures.compile(
                Map.of("stranger.Inherits", source, "stranger.Parent", "package stranger; class Parent { int kept; }"));
        plugin(folder.resolve("Inherits.jar"), "inherits", both, "stranger.Inherits");
        var models = new Models();
        models.load(List.of(), Optional.of(folder));
        assertThat(models.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.objections())
                        .extracting(Objection::what)
                        .containsExactly("it is a field of a class that a model extends"));
        models.close();
    }

    @Test
    void whatIsStoppedAgainAndAgainRestsSoThatARunGoesOn() {
        var models = load("Spins");
        var model = models.find(new PluginId("spins", 1)).orElseThrow().model();
        var rest = new Rest(Duration.ofHours(1));
        for (int i = 0; i < 3; i++)
            assertThat(because(ask(model, rest))).contains("was stopped: it took too much work");
        long before = Work.nanos();
        for (int i = 0; i < 10_000; i++) assertThat(because(ask(model, rest))).contains("rests for a minute");
        assertThat(Work.nanos() - before).isLessThan(10_000_000_000L);
        rest.answered();
        assertThat(because(ask(model, rest))).contains("was stopped: it took too much work");
        models.close();
    }

    private static String because(Earning earning) {
        return ((Held) earning).because();
    }

    private Models load(String name) {
        var own = new TreeMap<String, byte[]>();
        classes.forEach((type, bytes) -> {
            if (type.equals("stranger." + name) || type.startsWith("stranger." + name + "$")) own.put(type, bytes);
        });
        plugin(folder.resolve(name + ".jar"), name, own, "stranger." + name);
        var models = new Models();
        models.load(List.of(), Optional.of(folder));
        return models;
    }

    private static Earning ask(Models models, String name) {
        return ask(models.find(new PluginId(name, 1)).orElseThrow().model());
    }

    private static Earning ask(CommercialModel<?> model) {
        return ask(model, new Rest(Duration.ZERO));
    }

    private static <T extends Record> Earning ask(CommercialModel<T> model, Rest rest) {
        var written = ApiJson.mapper().readTree("{\"unit\":\"EUR\"}");
        var terms = ((Read<T>) TermsForm.read(model.terms(), written)).terms();
        var day = LocalDate.of(2026, 3, 1);
        var standing = new Standing(null, day, false, List.of(), Map.of());
        return new Calculation<>(model, terms, rest)
                .calculate(new Closed(new DateRange(day, day.plusMonths(1))), standing);
    }
}
