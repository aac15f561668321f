package dev.entente.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.guard.Exhausted;
import dev.entente.guard.Guard;
import dev.entente.guard.Guard.Metered;
import dev.entente.guard.Guard.Refused;
import dev.entente.guard.Limits;
import dev.entente.guard.Meter;
import dev.entente.guard.Objection;
import dev.entente.guard.Objection.Kind;
import dev.entente.guard.Work;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What would come out differently in another run of the server, and streams that grow: refused, stopped, or made the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnsteadyPluginsTest {

    private static final String NAMELESS = "it made a text of an object that has none of its own";
    private static final String STAGES = "it put too many stages into one stream";
    private static final String COLLIDING =
            "var all = new ArrayList<Object>(); for (int i = 0; i < 40_000; i++) { var one = new ArrayList<String>();"
                    + " for (int j = 0; j < 16; j++) one.add((i >> j & 1) == 0 ? \"Aa\" : \"BB\"); all.add(one); } return \"\" + new HashSet<>(all).size();";
    private static final String WORK = "it took too much work";

    /** A method's body, and what becomes of it: the text it answers, or why it is stopped. */
    record Code(String name, String body, String comes) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Code> refused() {
        return List.of(
                new Code(
                        "TextAbove",
                        "return \"\" + new H(); } static class H { public String toString() { return super.toString(); }",
                        ""),
                new Code("Sine", "return \"\" + Math.sin(1e9);", ""),
                new Code("Power", "DoubleBinaryOperator f = Math::pow; return \"\" + f.applyAsDouble(1.1, 9.9);", ""),
                new Code("DeepText", "return Arrays.deepToString(new Object[] {new int[1]});", ""),
                new Code("IsEqual", "return \"\" + Stream.of(1).filter(Predicate.isEqual(1)).count();", ""));
    }

    static List<Code> stopped() {
        var nested = "Object o = List.of(\"x\"); for (int i = 0; i < 14; i++) o = List.of(o, o); final Object d = o; ";
        var grown =
                "List<?> l = List.of(1); for (int i = 0; i < 45; i++) { final Object p = l; l = Stream.of(1, 2).map(x -> p).toList(); } final Object b = l; ";
        return List.of(
                new Code("Plain", "return \"\" + new Object();", NAMELESS),
                new Code("Own", "return \"\" + new P();", NAMELESS),
                new Code("Asked", "return new P().toString();", NAMELESS),
                new Code("AskedByName", "Function<P, String> f = P::toString; return f.apply(new P());", NAMELESS),
                new Code("Lambda", "Function<String, String> f = x -> x; return \"\" + f;", NAMELESS),
                new Code("Array", "return \"\" + new int[1];", NAMELESS),
                new Code("Arrays", "return \"\" + new String[1];", NAMELESS),
                new Code("Value", "return String.valueOf((Object) new long[1]);", NAMELESS),
                new Code("Built", "return new StringBuilder().append(new P()).toString();", NAMELESS),
                new Code("Inserted", "return new StringBuilder().insert(0, new P()).toString();", NAMELESS),
                new Code("Objects", "return Objects.toString(new P());", NAMELESS),
                new Code("InList", "return List.of(new P()).toString();", NAMELESS),
                new Code("InMap", "return \"\" + Map.of(\"k\", new P());", NAMELESS),
                new Code("InArray", "return Arrays.toString(new Object[] {new P()});", NAMELESS),
                new Code("InRecord", "return \"\" + new R(new P());", NAMELESS),
                new Code("InRecordTyped", "return new Q(x -> x).toString();", NAMELESS),
                new Code("InOptional", "return Optional.of(new P()).toString();", NAMELESS),
                new Code(
                        "Joined",
                        "return Stream.of(new P()).map(String::valueOf).collect(Collectors.joining());",
                        NAMELESS),
                new Code("Iterators", "Object i = List.of(1).iterator(); return i.toString();", NAMELESS),
                new Code(
                        "Sorts",
                        "var s = Stream.of(3, 1); for (int i = 0; i < 5_000; i++) s = s.sorted(); return \"\" + s.toList();",
                        STAGES),
                new Code(
                        "Maps",
                        "var s = IntStream.of(3, 1); for (int i = 0; i < 5_000; i++) s = s.map(x -> x); return \"\" + s.sum();",
                        STAGES),
                new Code(
                        "Limits",
                        "var s = LongStream.of(3, 1); for (int i = 0; i < 5_000; i++) s = s.limit(9); return \"\" + s.sum();",
                        STAGES),
                new Code(
                        "Concats",
                        "var s = Stream.of(1); for (int i = 0; i < 5_000; i++) s = Stream.concat(Stream.of(1), s); return \"\" + s.count();",
                        STAGES),
                new Code(
                        "Twins",
                        "var s = Stream.of(3, 1); var t = Stream.of(3, 1); for (int i = 0; i < 5_000; i++) { s = s.skip(0); t = t.skip(0); } return \"\" + s.count() + t.count();",
                        STAGES),
                new Code(
                        "Wide",
                        "var s = IntStream.range(0, 1_000_000).asLongStream(); for (int i = 0; i < 90; i++) s = s.skip(1); return \"\" + s.max();",
                        WORK),
                new Code(
                        "Distinct",
                        "var s = IntStream.range(0, 1_000_000).boxed(); for (int i = 0; i < 90; i++) s = s.distinct(); return \"\" + s.toList().size();",
                        WORK),
                new Code(
                        "Compares",
                        "var s = IntStream.range(0, 1_000_000).boxed(); for (int i = 0; i < 90; i++) s = s.sorted(Comparator.reverseOrder()); return \"\" + s.toList().size();",
                        WORK),
                new Code(
                        "Flats",
                        "var s = IntStream.range(0, 1_000_000); for (int i = 0; i < 90; i++) { var t = s; s = Stream.of(1).flatMapToInt(x -> t); } return \"\" + s.sum();",
                        WORK),
                new Code(
                        "Multis",
                        "var s = IntStream.range(0, 1_000_000).boxed(); for (int i = 0; i < 90; i++) { var t = s; s = Stream.of(1).mapMulti((x, to) -> t.forEach(to)); } return \"\" + s.count();",
                        WORK),
                new Code(
                        "Grown",
                        grown + "return \"\" + Stream.of(1).map(x -> b).collect(Collectors.toSet()).size();",
                        WORK),
                new Code(
                        "GrownKey",
                        grown + "return \"\" + Stream.of(1).collect(Collectors.groupingBy(x -> b)).size();",
                        WORK),
                new Code(
                        "GrownTwice",
                        grown + "return \"\" + Stream.of(1, 2).collect(Collectors.toMap(x -> 1, x -> b));",
                        WORK),
                new Code(
                        "GrownFiltered",
                        grown + "return \"\" + Stream.of(1).collect(Collectors.mapping(x -> b, Collectors.toSet()));",
                        WORK),
                new Code(
                        "GrownByName",
                        "Object p = 1; for (int i = 0; i < 45; i++) { var box = new ArrayList<Object>(); box.add(p); p = Stream.of(0, 0).map(box::get).toList(); } return \"\" + p;",
                        WORK),
                new Code(
                        "GrownByClass",
                        "Object p = 1; for (int i = 0; i < 45; i++) p = Stream.of(0, 0).map(new Given(p)).toList(); final Object b = p; return \"\" + Stream.of(1).collect(Collectors.groupingBy(new Given(b))).size(); }"
                                + " record Given(Object of) implements Function<Object, Object> { public Object apply(Object x) { return of; }",
                        WORK),
                new Code(
                        "GrownLater",
                        "var t = new ArrayList<Object>(); var s = List.of(t).stream(); var l = t; for (int i = 0; i < 45; i++) { var m = new ArrayList<Object>(); l.add(m); l.add(m); l = m; } return \"\" + s.collect(Collectors.toSet()).size();",
                        WORK),
                new Code(
                        "GrownInArray",
                        "var a = new Object[1]; var s = Arrays.stream(a); Object p = List.of(1); for (int i = 0; i < 45; i++) { var c = new Object[2]; var l = Arrays.asList(c); c[0] = p; c[1] = p; p = l; } a[0] = p; return \"\" + s.collect(Collectors.toSet()).size();",
                        WORK),
                new Code(
                        "GrownInMap",
                        "Object p = 1; for (int i = 0; i < 45; i++) { final var q = p; var m = new HashMap<Object, Object>(); m.computeIfAbsent(1, k -> q); m.computeIfAbsent(2, k -> q); p = m; } return \"\" + p;",
                        WORK),
                new Code(
                        "Deep",
                        nested + "return \"\" + IntStream.range(0, 10_000).mapToObj(i -> d).distinct().count();",
                        WORK));
    }

    /** What objects of the API hold is gone through, and what is looked for among many with one hash. */
    static List<Code> held() {
        var steps =
                "var all = new ArrayList<Step>(); for (int i = 0; i < 10_000; i++) all.add(Step.nothing(Unit.currency(\"EUR\"), \"x\"));"
                        + " final var e = Earning.pays(Step.Rounding.halfUp(2), all); ";
        return List.of(
                new Code(
                        "Earned",
                        steps
                                + "var s = new HashSet<Object>(); for (int i = 0; i < 2_000; i++) s.add(e); return \"\" + s.size();",
                        WORK),
                new Code(
                        "EarnedEqual",
                        steps
                                + "int n = 0; for (int i = 0; i < 2_000; i++) if (e.equals(Earning.pays(Step.Rounding.halfUp(2), all))) n++; return \"\" + n;",
                        WORK),
                new Code(
                        "EarnedInRecord",
                        steps
                                + "var s = new HashSet<Object>(); for (int i = 0; i < 2_000; i++) s.add(new H(e)); return \"\" + s.size(); } record H(Earning of) {",
                        WORK),
                new Code(
                        "EarnedByFunction",
                        steps
                                + "return \"\" + IntStream.range(0, 2_000).boxed().collect(Collectors.groupingBy(x -> e)).size();",
                        WORK),
                new Code(
                        "Standings",
                        "var l = new ArrayList<String>(); for (int i = 0; i < 20_000; i++) l.add(\"path\" + i); var day = java.time.LocalDate.of(2026, 1, 1);"
                                + " final var st = new Standing(null, day, false, l, Map.of()); int n = 0; for (int i = 0; i < 2_000; i++) n += List.of(st).hashCode(); return \"\" + n;",
                        WORK),
                new Code("TwoSets", MANY + "return \"\" + a.equals(new HashSet<Object>(a));", WORK),
                new Code("SetInList", MANY + "return \"\" + List.of(a).contains(new LinkedHashSet<>(a));", WORK),
                new Code(
                        "TwoMaps",
                        MANY + "var m = new HashMap<Object, Object>(); var k = new HashMap<Object, Object>();"
                                + " for (var x : a) { m.put(x, 1); k.put(x, 1); } return \"\" + m.equals(k);",
                        WORK));
    }

    private static final String MANY =
            "var a = new LinkedHashSet<Object>(); for (int i = 0; i < 1_000; i++) { var one = new ArrayList<String>();"
                    + " for (int j = 0; j < 16; j++) one.add((i >> j & 1) == 0 ? \"Aa\" : \"BB\"); a.add(one); } ";

    static List<Code> same() {
        return List.of(
                new Code(
                        "Hash",
                        "return new Object().hashCode() + \" \" + E.A.hashCode() + \" \" + ((Object) E.B).hashCode() + \" \" + new R(E.A).hashCode() + \" \" + new int[1].hashCode();",
                        "0 65 66 0 0"),
                new Code(
                        "HashOfMany",
                        "return Objects.hash(\"a\", 1, null) + \" \" + Arrays.hashCode(new Object[] {\"a\", 1, null}) + \" \" + Arrays.asList(\"a\", 1, null).hashCode() + \" \" + Objects.hashCode(\"a\") + \" \" + Objects.hashCode(null);",
                        "123039 123039 123039 97 0".replace("123039", "" + java.util.Objects.hash("a", 1, null))),
                new Code(
                        "HashByName",
                        "ToIntFunction<Object> f = Object::hashCode; ToIntFunction<E> g = E::hashCode; Function<Object, Integer> h = Objects::hashCode; return f.applyAsInt(E.A) + \" \" + g.applyAsInt(E.A) + \" \" + h.apply(E.A);",
                        "65 65 65"),
                new Code(
                        "HashAbove",
                        "return new H().hashCode() + \" \" + new I().hashCode() + \" \" + Map.of(\"k\", new I()).hashCode(); } static class H { public int hashCode() { return 7 + super.hashCode(); } }"
                                + " static class I extends H { public int hashCode() { return 1 + super.hashCode(); }",
                        "7 8 " + ("k".hashCode() ^ 8)),
                new Code(
                        "HashInSet",
                        "var s = new HashSet<I>(List.of(new I(1), new I(2), new I(1))); return s.size() + \" \" + s.contains(new I(2)) + \" \" + Set.of(new I(3)).hashCode(); }"
                                + " static final class I { final int i; I(int i) { this.i = i; } public boolean equals(Object o) { return o instanceof I x && x.i == i; } public int hashCode() { return Objects.hash(i, \"x\"); }",
                        "2 true " + java.util.Objects.hash(3, "x")),
                new Code(
                        "TextOfEnum",
                        "return \"\" + F.A; } enum F { A { public String toString() { return super.toString() + \"!\"; } }",
                        "A!"),
                new Code(
                        "WrongClass",
                        "try { Object o = \"x\"; ((P) o).hashCode(); return \"\"; } catch (ClassCastException e) { return e.getMessage() + new RuntimeException(e).getMessage(); }",
                        "It is of another classjava.lang.ClassCastException: It is of another class"),
                new Code(
                        "WrongClassInSet",
                        "try { new TreeSet<Object>().add(new P()); return \"\"; } catch (RuntimeException e) { return \"\" + e; }",
                        "java.lang.ClassCastException: It is of another class"),
                new Code(
                        "WrongStore",
                        "try { Object[] a = new String[1]; Supplier<String> f = () -> \"\"; a[0] = f; return \"\"; } catch (Throwable e) { return e.getMessage(); }",
                        "It is of another class"),
                new Code(
                        "DoubleOfNothing",
                        "var p = new P(); try { Set.of(p, p); return \"\"; } catch (IllegalArgumentException e) { return e.getMessage(); }",
                        "duplicate element"),
                new Code(
                        "DoubleKey",
                        "var p = new P(); var t = \"\"; try { Map.of(p, 1, p, 2); } catch (IllegalArgumentException e) { t += e.getMessage(); }"
                                + " try { Stream.of(p, p).collect(Collectors.toMap(x -> 1, x -> x)); } catch (IllegalStateException e) { t += e.getMessage(); } return t;",
                        "duplicate keyDuplicate key"),
                new Code(
                        "Flat",
                        "return Stream.of(2, 1).flatMap(x -> Stream.of(x, x + 1)).sorted().toList() + \"\" + IntStream.of(1, 2).flatMap(x -> IntStream.range(0, x)).sum() + Stream.of(1).mapMulti((x, to) -> to.accept(x)).toList();",
                        "[1, 2, 2, 3]1[1]"),
                new Code(
                        "Sets",
                        "return new ArrayList<>(Set.of(\"d\", \"b\", \"a\", \"c\")).toString();",
                        "[d, b, a, c]"),
                new Code(
                        "ManySets",
                        "return List.copyOf(Set.of(9, 3, 8, 1, 7, 2, 6, 4, 5, 0, 11, 10)).toString();",
                        "[9, 3, 8, 1, 7, 2, 6, 4, 5, 0, 11, 10]"),
                new Code("Maps", "return Map.of(\"z\", 1, \"a\", 2, \"k\", 3).toString();", "{z=1, a=2, k=3}"),
                new Code(
                        "Entries",
                        "return Map.ofEntries(Map.entry(\"z\", 1), Map.entry(\"a\", 2)).toString();",
                        "{z=1, a=2}"),
                new Code(
                        "Copies",
                        "return Set.copyOf(List.of(\"z\", \"a\", \"z\")) + \"\" + Map.copyOf(Map.of(\"z\", 1, \"a\", 2));",
                        "[z, a]{z=1, a=2}"),
                new Code(
                        "Hashes",
                        "var s = new HashSet<>(List.of(E.B, E.A)); var m = new HashMap<E, Integer>(); m.put(E.B, 1); m.put(E.A, 2); return s + \"\" + m;",
                        "[B, A]{B=1, A=2}"),
                new Code(
                        "Filled",
                        "Set<Object> s = new HashSet<>(List.of(2, 1)); s.addAll(List.of(3, 2)); Function<Collection<Integer>, Set<Integer>> f = HashSet::new;"
                                + " var m = new HashMap<>(Map.of(2, \"b\")); m.putAll(Map.of(1, \"a\")); return s + \"\" + f.apply(List.of(9, 8)) + m + new LinkedHashMap<>(m);",
                        "[2, 1, 3][9, 8]{2=b, 1=a}{2=b, 1=a}"),
                new Code(
                        "ByName",
                        "Supplier<Set<E>> f = HashSet::new; var s = f.get(); s.add(E.B); s.add(E.A); return s.toString();",
                        "[B, A]"),
                new Code(
                        "Sized",
                        "Set<E> s = HashSet.newHashSet(9); s.add(E.B); s.add(E.A); Map<E, E> m = HashMap.newHashMap(9); m.put(E.B, E.A); m.put(E.A, E.B); return s + \"\" + m;",
                        "[B, A]{B=A, A=B}"),
                new Code(
                        "Walked",
                        "Collection<E> c = new HashSet<>(List.of(E.B, E.A)); var t = \"\"; for (var x : c) t += x; return t;",
                        "BA"),
                new Code(
                        "Collected",
                        "return Stream.of(E.B, E.A).collect(Collectors.toSet()) + \"\" + Stream.of(E.B, E.A).collect(Collectors.toUnmodifiableSet());",
                        "[B, A][B, A]"),
                new Code(
                        "Grouped",
                        "return Stream.of(\"bb\", \"a\", \"cc\").collect(Collectors.groupingBy(String::length)) + \"\" + Stream.of(E.B, E.A).collect(Collectors.groupingBy(x -> x, Collectors.counting()));",
                        "{2=[bb, cc], 1=[a]}{B=1, A=1}"),
                new Code(
                        "Mapped",
                        "return Stream.of(E.B, E.A).collect(Collectors.toMap(x -> x, x -> 1)) + \"\" + Stream.of(E.B, E.B).collect(Collectors.toMap(x -> x, x -> 1, Integer::sum));",
                        "{B=1, A=1}{B=2}"),
                new Code(
                        "Unmodifiable",
                        "return Stream.of(E.B, E.A).collect(Collectors.toUnmodifiableMap(x -> x, x -> 1)).toString();",
                        "{B=1, A=1}"),
                new Code(
                        "Doubles",
                        "try { return Set.of(1, 1).toString(); } catch (IllegalArgumentException e) { return \"twice\"; }",
                        "twice"),
                new Code(
                        "Fixed",
                        "try { Set.of(1).add(2); return \"\"; } catch (UnsupportedOperationException e) { return \"fixed\"; }",
                        "fixed"),
                new Code(
                        "FixedMap",
                        "try { Map.of(1, 2).put(3, 4); return \"\"; } catch (UnsupportedOperationException e) { return \"fixed\"; }",
                        "fixed"),
                new Code(
                        "Nulls",
                        "try { return \"\" + Set.of(1).contains(null); } catch (NullPointerException e) { return \"null\"; }",
                        "null"),
                new Code(
                        "Kept",
                        "return S + \"\" + M; } static final Set<String> S = Set.of(\"z\", \"a\"); static final Map<String, E> M = Map.of(\"z\", E.B, \"a\", E.A); void g() {",
                        "[z, a]{z=B, a=A}"),
                new Code(
                        "Keys",
                        "var m = new HashMap<R, String>(); m.put(new R(E.A), \"x\"); return m.get(new R(E.A));",
                        "x"),
                new Code(
                        "Switches",
                        "return switch (\"b\" + E.A) { case \"bA\" -> \"yes\"; default -> \"no\"; };",
                        "yes"),
                new Code(
                        "Steady",
                        "return \"\" + (\"a\".hashCode() + Integer.valueOf(3).hashCode()) + Arrays.toString(new int[] {1}) + Arrays.toString(new String[] {\"x\"}) + String.valueOf(new char[] {'c'});",
                        "100[1][x]c"),
                new Code(
                        "Streams",
                        "return Stream.of(3, 1, 2, 1).sorted().distinct().limit(2).map(x -> \"n\" + x).collect(Collectors.joining(\",\")) + IntStream.range(0, 9).boxed().skip(7).toList();",
                        "n1,n2[7, 8]"),
                new Code(
                        "Joins",
                        "var t = \"\"; for (int i = 0; i < 2; i++) { if (i == 0) { var m = new HashMap<String, Integer>(); m.put(\"a\", 1); t += m; }"
                                + " else { var m = new TreeMap<String, Integer>(); m.put(\"b\", 2); t += m; } } return t;",
                        "{a=1}{b=2}"),
                new Code(
                        "JoinsLists",
                        "var t = \"\"; for (int i = 0; i < 3; i++) { if (i == 0) { var m = new ArrayList<>(List.of(1)); t += m; }"
                                + " else if (i == 1) { var m = new ArrayDeque<>(List.of(2)); t += m; } else { var m = new TreeSet<>(List.of(3)); t += m; } } return t;",
                        "[1][2][3]"),
                new Code(
                        "Powers",
                        "return StrictMath.pow(2, 10) + \" \" + Math.max(1, 2) + Math.floorMod(-1, 3);",
                        "1024.0 22"),
                new Code(
                        "Equals",
                        "var a = new HashSet<Object>(); var m = new HashMap<Object, Object>(); for (int i = 0; i < 2_000; i++) { a.add(\"k\" + i); m.put(new R(i), \"v\"); }"
                                + " return a.equals(new HashSet<>(a)) + \" \" + m.equals(new HashMap<>(m)) + \" \" + List.of(a).contains(Set.copyOf(a));",
                        "true true true"),
                new Code(
                        "Many",
                        "int n = 0; for (int i = 0; i < 2_000; i++) n += List.of(i).stream().map(x -> x + 1).sorted().toList().size(); return \"\" + n;",
                        "2000"));
    }

    private Map<String, byte[]> classes = Map.of();

    @BeforeAll
    void compileAllAtOnce() {
        var sources = new LinkedHashMap<String, String>();
        refused()
                .forEach(each -> sources.put("stranger.Refused" + each.name, source("Refused" + each.name, each.body)));
        stopped()
                .forEach(each -> sources.put("stranger.Stopped" + each.name, source("Stopped" + each.name, each.body)));
        same().forEach(each -> sources.put("stranger.Same" + each.name, source("Same" + each.name, each.body)));
        held().forEach(each -> sources.put("stranger.Held" + each.name, source("Held" + each.name, each.body)));
        sources.put("stranger.SlowCollides", source("SlowCollides", COLLIDING));
        classes = JarFixtures.compile(sources);
    }

    private static String source(String name, String body) {
        return """
                package stranger;
                import dev.entente.api.*;
                import dev.entente.api.commercial.*;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                public class %s {
                    enum E { A, B }
                    record R(Object of) {}
                    record Q(UnaryOperator<String> of) {}
                    static class P {}
                    public static String run() { %s }
                }
                """.formatted(name, body);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatDiffersFromRunToRunIsRefused(Code code) {
        assertThat(Guard.check(only("Refused" + code.name)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        it -> assertThat(it.objections())
                                .extracting(Objection::kind)
                                .containsOnly(Kind.MEMBER));
    }

    @ParameterizedTest
    @MethodSource("stopped")
    void whatHasNoTextAndWhatGrowsIsStopped(Code code) throws Exception {
        long before = Work.nanos();
        assertThat(run("Stopped" + code.name)).isEqualTo(code.comes);
        assertThat(Work.nanos() - before).isLessThan(3_000_000_000L);
    }

    @ParameterizedTest
    @MethodSource("held")
    void whatIsHeldByWhatIsComparedIsCounted(Code code) throws Exception {
        assertThat(run("Held" + code.name)).isEqualTo(code.comes);
    }

    @ParameterizedTest
    @MethodSource("same")
    void setsAndMapsKeepTheOrderInWhichTheyWereFilled(Code code) throws Exception {
        assertThat(run("Same" + code.name)).isEqualTo(code.comes);
    }

    @Test
    void whatItTakesIsCountedTheSameEveryTime() throws Exception {
        assertThat(taken()).isEqualTo(taken());
    }

    /** Thousands of lists with one hash: none of the steps is long, and all of them are. */
    @Test
    void theClockIsLookedAtWhileASetIsFilled() throws Exception {
        var limits = new Limits(Limits.CALL.fuel(), Limits.CALL.cells(), Limits.CALL.depth(), Duration.ofSeconds(1));
        long before = Work.nanos();
        assertThat(run("SlowCollides", limits)).isEqualTo("it took too long");
        assertThat(Work.nanos() - before).isLessThan(6_000_000_000L);
    }

    private long taken() throws Exception {
        var method = load("SameStreams").getMethod("run");
        return Meter.within(Limits.CALL, () -> {
            method.invoke(null);
            return Meter.now().taken();
        });
    }

    /** What it answers, or why it is stopped; by what is counted, however busy the machine is. */
    private String run(String name) throws Exception {
        return run(name, new Limits(Limits.CALL.fuel(), Limits.CALL.cells(), Limits.CALL.depth(), Duration.ofHours(1)));
    }

    private String run(String name, Limits limits) throws Exception {
        try {
            return (String)
                    Meter.within(limits, () -> load(name).getMethod("run").invoke(null));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exhausted stopped)
                return stopped.limit().words();
            throw e;
        }
    }

    private Class<?> load(String name) throws ClassNotFoundException {
        var checked = Guard.check(only(name));
        if (checked instanceof Refused refused) assertThat(refused.objections()).isEmpty();
        return new PluginClasses(((Metered) checked).classes(), new byte[0]).loadClass("stranger." + name);
    }

    private Map<String, byte[]> only(String name) {
        var own = new LinkedHashMap<String, byte[]>();
        classes.forEach((type, bytes) -> {
            if (type.equals("stranger." + name) || type.startsWith("stranger." + name + "$")) own.put(type, bytes);
        });
        return own;
    }
}
