package dev.entente.plugin;

import static dev.entente.plugin.JarFixtures.model;
import static dev.entente.plugin.JarFixtures.plugin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.PluginId;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Occurrence.Delivered;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Reached;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.PricingModel;
import dev.entente.api.commercial.PricingModel.Quoted;
import dev.entente.api.commercial.Standing;
import dev.entente.api.scorecard.ScorecardProvider;
import dev.entente.api.scorecard.ScorecardProvider.Facts;
import dev.entente.guard.Exhausted;
import dev.entente.guard.Work;
import dev.entente.plugin.Scorer.Answer.Scored;
import dev.entente.plugin.TermsForm.Read;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plugins whose answers and exceptions mean harm, each as a jar: held in words of ours, and the host stays as it was. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileAnswersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final String FAILED = " failed; tell whoever maintains it";
    private static final String UNSHOWN = " explained itself in words that cannot be shown";

    private static final String MANY =
            "static Earning many(Terms terms) { var all = new ArrayList<Step>(); var one = Step.nothing(terms.unit(), \"Again\");"
                    + " for (int i = 0; i < %s; i++) all.add(one); return Earning.pays(Rounding.halfUp(2), all); }";

    /** An expression that answers, and what is made of it. */
    record Answer(String name, String answer, String members, String becomes) {

        Answer(String name, String answer, String becomes) {
            this(name, answer, "", becomes);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static String pays(String step) {
        return "Earning.pays(Rounding.halfUp(2), List.of(" + step + "))";
    }

    private static String says(String words) {
        return pays("Step.nothing(terms.unit(), " + words + ")");
    }

    static List<Answer> answers() {
        var long90 = "\"x\".repeat(90_000)";
        return List.of(
                new Answer("Nothing", "null", " gave no answer"),
                new Answer(
                        "Foreign",
                        pays("Step.nothing(Unit.currency(\"USD\"), \"Zero\")"),
                        " answered in USD, which stands neither in its terms nor in what happened"),
                new Answer(
                        "Huge",
                        pays("Step.of(\"Much\", new Amount(Long.MAX_VALUE, terms.unit()).exact())"),
                        " answered with an amount that is too large"),
                new Answer(
                        "Least",
                        pays("Step.of(\"Little\", new Amount(Long.MIN_VALUE, terms.unit()).exact())"),
                        " answered with an amount that is too large"),
                new Answer(
                        "Fraction",
                        "Earning.pays(Rounding.halfUp(3), List.of(Step.of(\"Part\", new Exact(new java.math.BigDecimal(\"0.001\"), terms.unit()))))",
                        FAILED),
                new Answer(
                        "Unequal",
                        "new Earning.Earned(Earning.Kind.PAYS, new Amount(1, terms.unit()), List.of(Step.nothing(terms.unit(), \"Zero\")))",
                        FAILED),
                new Answer(
                        "Nan",
                        pays("Step.of(\"Part\", new Exact(new java.math.BigDecimal(Double.NaN), terms.unit()))"),
                        FAILED),
                new Answer(
                        "NanText",
                        pays("Step.of(\"Part\", new Exact(new java.math.BigDecimal(\"\" + Double.NaN), terms.unit()))"),
                        FAILED),
                new Answer(
                        "Infinite",
                        pays("Step.of(\"Part\", new Exact(new java.math.BigDecimal(1 / 0.0), terms.unit()))"),
                        FAILED),
                new Answer("NullStep", "Earning.pays(Rounding.halfUp(2), Arrays.asList((Step) null))", FAILED),
                new Answer(
                        "NullSteps",
                        "new Earning.Earned(Earning.Kind.PAYS, new Amount(0, terms.unit()), null)",
                        FAILED),
                new Answer("NullFigure", says("\"{0}\", (Object) null"), FAILED),
                new Answer("NullWords", says("null"), FAILED),
                new Answer("NullUnit", pays("Step.nothing(null, \"Zero\")"), FAILED),
                new Answer("Empty", "Earning.pays(Rounding.halfUp(2), List.of())", FAILED),
                new Answer(
                        "Mixed",
                        "Earning.pays(Rounding.halfUp(2), List.of(Step.nothing(terms.unit(), \"a\"), Step.nothing(Unit.currency(\"USD\"), \"b\")))",
                        FAILED),
                new Answer("Odd", says("\"\\ud800\""), UNSHOWN),
                new Answer("Turned", says("\"\\u202Egnorw\""), UNSHOWN),
                new Answer("Control", says("\"a\\u0000b\""), UNSHOWN),
                new Answer("Long", says("\"x\".repeat(501)"), UNSHOWN),
                new Answer(
                        "Reason", "new Earning.Held(" + long90 + ")", " holds this for a reason that cannot be shown"),
                new Answer("Blank", "new Earning.Held(\" \")", FAILED),
                new Answer(
                        "Lines", "many(terms)", MANY.formatted("10_000"), " explained itself in more than 1000 steps"),
                new Answer(
                        "Million", "many(terms)", MANY.formatted("1_000_000"), " was stopped: it took too much work"),
                new Answer(
                        "Product",
                        pays("new Step(\"Other\", new Amount(0, terms.unit()).exact(), List.of(), \"SKU-OF-OTHERS\")"),
                        " named a product that is not part of this"),
                new Answer(
                        "Throws",
                        "harm()",
                        "static Earning harm() { throw new IllegalStateException(" + long90 + "); }",
                        FAILED),
                new Answer(
                        "Message",
                        "harm()",
                        "static Earning harm() { throw new X(); } static class X extends RuntimeException { public String getMessage() { throw new X(); } }",
                        FAILED),
                new Answer(
                        "Trace",
                        "harm()",
                        "static Earning harm() { throw new X(); } static class X extends RuntimeException {"
                                + " public String toString() { while (true) {} } public String getLocalizedMessage() { while (true) {} } }",
                        FAILED),
                new Answer(
                        "Stopped",
                        "harm()",
                        "static Earning harm() { throw new X(); } static class X extends RuntimeException { X() { while (true) {} } }",
                        " was stopped: it took too much work"));
    }

    private static final List<Answer> TERMS = List.of(
            new Answer("Texts", "null", "public String toString() { while (true) {} }", ""),
            new Answer("Hashes", "null", "public int hashCode() { while (true) {} }", ""),
            new Answer("Equals", "null", "public boolean equals(Object other) { while (true) {} }", ""));

    @TempDir
    Path folder;

    private Map<String, byte[]> classes = Map.of();

    @BeforeAll
    void compileAllAtOnce() {
        var sources = new LinkedHashMap<String, String>();
        for (var each : answers())
            sources.put("stranger.A" + each.name, model("A" + each.name, each.answer, each.members));
        for (var each : TERMS)
            sources.put(
                    "stranger.T" + each.name,
                    model("T" + each.name, each.answer, "")
                            .replace("Terms(Unit unit) {}", "Terms(Unit unit) { " + each.members + " }"));
        sources.put(
                "stranger.Again",
                model("Again", "null", "").replace("Terms(Unit unit)", "Terms(Unit unit, List<Terms> more)"));
        sources.put(
                "stranger.Bound",
                model("Bound", "null", "")
                        .replace(
                                "Terms(Unit unit)",
                                "Terms(Unit unit, @Bounds(max = \"1e999999999\") Percentage rate)"));
        sources.put("stranger.Html", model("Html", says("\"<script>alert(1)</script>\""), ""));
        sources.put("stranger.Formula", model("Formula", says("\"=HYPERLINK(1)\""), ""));
        sources.put(
                "stranger.Less", model("Less", pays("Step.of(\"Less\", new Amount(-100, terms.unit()).exact())"), ""));
        sources.put("stranger.Honest", model("Honest", says("\"Nothing to pay\""), ""));
        sources.put("stranger.Priced", PRICING);
        sources.put("stranger.Scored", SCORECARD);
        var target = "criteria.target()";
        var right = "facts.of(criteria.sold()).orElseThrow()";
        var other = "Measure.of(\"deals\", Unit.counted(\"deals\", 0), Calendar.QUARTER)";
        Map.of(
                        "Spun",
                        "while (true) {}",
                        "Broken",
                        "throw new IllegalStateException();",
                        "Silent",
                        "return null;",
                        "Other",
                        reading(other, right, "\"Many\""),
                        "Much",
                        reading("criteria.sold()", target, "\"Much\""),
                        "Shouts",
                        reading("criteria.sold()", right, "\"\\ud800\""))
                .forEach((name, score) -> sources.put("stranger." + name, scorecard(name, score)));
        sources.put(
                "stranger.Needless",
                scorecard("Needless", "return null;").replace("return Set.of(criteria.sold());", "return null;"));
        classes = JarFixtures.compile(sources);
    }

    private static final String PRICING = """
            package stranger;
            import dev.entente.api.*;
            import dev.entente.api.commercial.*;
            import java.util.*;
            public class Priced implements PricingModel<Priced.Terms> {
                public record Terms(@Label("Off") Percentage off) {}
                public PluginId id() { return new PluginId("priced", 1); }
                public Class<Terms> terms() { return Terms.class; }
                public List<Step> price(Quoted quoted, Standing standing, Terms terms) {
                    return List.of(Step.of("{0} off", terms.off().of(quoted.price()).negated(), terms.off()));
                }
            }
            """;

    private static final String SCORECARD = """
            package stranger;
            import dev.entente.api.*;
            import dev.entente.api.Measure.Window.Calendar;
            import dev.entente.api.scorecard.ScorecardProvider;
            import java.util.*;
            public class Scored implements ScorecardProvider<Scored.Criteria> {
                public record Criteria(@Label("Target") Amount target) {
                    Measure sold() { return Measure.of("net-revenue", target.unit(), Calendar.QUARTER); }
                }
                public PluginId id() { return new PluginId("scored", 1); }
                public Class<Criteria> criteria() { return Criteria.class; }
                public Set<Measure> measures(Criteria criteria) { return Set.of(criteria.sold()); }
                public Score score(Facts facts, Criteria criteria) {
                    var sold = facts.of(criteria.sold()).orElse(Amount.zero(criteria.target().unit()));
                    int points = sold.compareTo(criteria.target()) < 0 ? 0 : 5;
                    return new Score(List.of(
                            new Reading(criteria.sold(), sold, criteria.target(), points, 5, sold + " of " + criteria.target())));
                }
            }
            """;

    @ParameterizedTest
    @MethodSource("answers")
    void whatCannotBeRightIsHeldInOurWords(Answer answer) {
        var models = load("A" + answer.name);
        assertThat(models.faults()).isEmpty();
        long before = Work.nanos();
        var name = ("A" + answer.name).toLowerCase(Locale.ROOT);
        assertThat(ask(models, name)).isEqualTo(new Held("The model " + name + " v1" + answer.becomes));
        assertThat(Work.nanos() - before).isLessThan(3_000_000_000L);
        models.close();
    }

    /** Texts are escaped where they are shown and written; what a close comes to may be negative, as what is given back is. */
    @Test
    void whatIsOnlyATextOrAnAmountStaysOne() {
        for (var name : List.of("Html", "Formula", "Less")) {
            var models = load(name);
            assertThat(ask(models, name.toLowerCase(Locale.ROOT))).isInstanceOf(Earned.class);
            models.close();
        }
    }

    @Test
    void whatIsNewTakesNothing() {
        var models = load("Less");
        var model = models.find(new PluginId("less", 1)).orElseThrow().model();
        var line = new Line("ENT", "crm", 1, Period.ZERO, null, Amount.of("100.00", "EUR"));
        for (var what : List.of(
                new Won(DAY, Route.DIRECT, List.of(line)),
                new Reached(DAY, "listed"),
                new Delivered(DAY, "Move", Amount.of("100.00", "EUR")))) {
            assertThat(ask(model, what))
                    .isEqualTo(
                            new Held(
                                    "The model less v1 takes something for what is new; only what is given back, or a close, may"));
        }
        assertThat(again(model, new Reached(DAY, "listed"))).isInstanceOf(Earned.class);
        models.close();
    }

    @Test
    void termsThatLoopWhenTheHostLooksAtThemAreStopped() {
        for (var each : TERMS) {
            var models = load("T" + each.name);
            var model = models.find(new PluginId(("T" + each.name).toLowerCase(Locale.ROOT), 1))
                    .orElseThrow()
                    .model();
            var terms = terms(model);
            assertThatThrownBy(() -> {
                        assertThat(terms.toString().length() + terms.hashCode()).isNotNegative();
                        assertThat(terms.equals(terms(model))).isTrue();
                    })
                    .isInstanceOf(Exhausted.class);
            models.close();
        }
    }

    @Test
    void aFormThatContainsItselfIsRefused() {
        var models = load("Again");
        assertThat(models.all()).isEmpty();
        assertThat(models.faults())
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.detail()).startsWith("The terms of the model again v1 cannot be a form"));
        models.close();
    }

    @Test
    void aBoundThatFillsTheMemoryWhenItIsWrittenOutIsRefused() {
        var models = load("Bound");
        assertThat(models.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.detail()).endsWith("A bound has at most 38 digits"));
        models.close();
    }

    @Test
    void anHonestOneOfEachKindPasses() {
        var models = load("Honest");
        assertThat(ask(models, "honest")).isInstanceOf(Earned.class);
        models.close();
        var others = new TreeMap<>(only("Priced"));
        others.putAll(only("Honest"));
        plugin(folder.resolve("Honest.jar"), "honest", others, "stranger.Honest", "stranger.Priced");
        var both = new Models();
        both.load(List.of(), Optional.of(folder));
        assertThat(both.faults()).isEmpty();
        assertThat(price(both.pricing(new PluginId("priced", 1)).orElseThrow()))
                .isInstanceOfSatisfying(
                        Pricer.Answer.Steps.class,
                        it -> assertThat(it.steps()).singleElement().hasToString("10 % off: -10 EUR"));
        both.close();
    }

    /** Like a pricing model: loaded from its jar, asked within limits, and its answer looked at. */
    @Test
    void aScorecardThatIsHonestIsAskedAndWhatCannotBeRightIsNoScore() {
        assertThat(score("Scored"))
                .isInstanceOfSatisfying(
                        Scored.class, it -> assertThat(it.score().points()).isEqualTo(5));
        assertThat(score("Spun")).isEqualTo(unfit("spun", " was stopped: it took too much work"));
        assertThat(score("Broken")).isEqualTo(unfit("broken", " failed; tell whoever maintains it"));
        assertThat(score("Silent")).isEqualTo(unfit("silent", " gave no answer"));
        assertThat(score("Needless")).isEqualTo(unfit("needless", " could not say what it needs"));
        assertThat(score("Other")).isEqualTo(unfit("other", " judged what it does not ask for"));
        assertThat(score("Much")).isEqualTo(unfit("much", " named another figure than was measured"));
        assertThat(score("Shouts")).isEqualTo(unfit("shouts", " explained itself in words that cannot be shown"));
    }

    private static Scorer.Answer unfit(String name, String because) {
        return new Scorer.Answer.Unfit("The scorecard " + name + " v1" + because);
    }

    private Scorer.Answer score(String name) {
        var models = load(name);
        assertThat(models.faults()).isEmpty();
        var id = models.scorecards().getFirst();
        var answer = score(models.scorecard(id).orElseThrow());
        models.close();
        return answer;
    }

    private static <C extends Record> Scorer.Answer score(ScorecardProvider<C> provider) {
        var written = ApiJson.mapper().readTree("{\"target\":{\"value\":\"1000.00\",\"unit\":\"EUR\"}}");
        var criteria = ((Read<C>) TermsForm.read(provider.criteria(), written)).terms();
        var scorer = new Scorer<>(provider, criteria);
        var measured = scorer.measures().stream().collect(Collectors.toMap(it -> it, _ -> Amount.of("1200.00", "EUR")));
        return scorer.score(new Facts(new DateRange(DAY, DAY.plusMonths(3)), measured));
    }

    private static String scorecard(String name, String score) {
        return SCORECARD
                .replace("Scored", name)
                .replace("\"scored\"", "\"" + name.toLowerCase(Locale.ROOT) + "\"")
                .replaceFirst(
                        "(?s)(Score score\\(Facts facts, Criteria criteria\\) \\{).*",
                        "$1\n" + Matcher.quoteReplacement(score) + " } }");
    }

    private static String reading(String measure, String measured, String because) {
        return "return new Score(List.of(new Reading(" + measure + ", " + measured + ", criteria.target(), 1, 5, "
                + because + ")));";
    }

    /** Each is asked several times, and closed; what it held on to is free. */
    @Test
    void theHostKeepsNoThreadsAndNoMemoryOfThem() {
        askAll();
        var threads = ManagementFactory.getThreadMXBean();
        int before = threads.getThreadCount();
        long heap = used();
        for (int i = 0; i < 3; i++) askAll();
        assertThat(threads.getThreadCount()).isLessThanOrEqualTo(before + 2);
        assertThat(used() - heap).isLessThan(16_000_000L);
    }

    private void askAll() {
        for (var answer : answers()) {
            var models = load("A" + answer.name);
            assertThat(ask(models, ("A" + answer.name).toLowerCase(Locale.ROOT)))
                    .isInstanceOf(Held.class);
            models.close();
        }
    }

    private static long used() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < 3; i++) memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    private Map<String, byte[]> only(String name) {
        var own = new TreeMap<String, byte[]>();
        classes.forEach((type, bytes) -> {
            if (type.equals("stranger." + name) || type.startsWith("stranger." + name + "$")) own.put(type, bytes);
        });
        return own;
    }

    private Models load(String name) {
        for (var old : folder.toFile().listFiles()) assertThat(old.delete()).isTrue();
        plugin(folder.resolve(name + ".jar"), name, only(name), "stranger." + name);
        var models = new Models();
        models.load(List.of(), Optional.of(folder));
        return models;
    }

    private static Earning ask(Models models, String name) {
        return ask(models.find(new PluginId(name, 1)).orElseThrow().model());
    }

    private static <T extends Record> Pricer.Answer price(PricingModel<T> model) {
        var written = ApiJson.mapper().readTree("{\"off\":\"10\"}");
        var terms = ((Read<T>) TermsForm.read(model.terms(), written)).terms();
        var line = new Line("ENT", "crm", 1, Period.ZERO, null, Amount.of("100.00", "EUR"));
        var hundred = line.net().exact();
        var quoted = new Quoted(new Won(DAY, Route.DIRECT, List.of(line)), line, hundred, hundred);
        return new Pricer<>(model, terms).price(quoted, new Standing(null, DAY, false, List.of(), Map.of()));
    }

    private static <T extends Record> T terms(CommercialModel<T> model) {
        var written = ApiJson.mapper().readTree("{\"unit\":\"EUR\"}");
        return ((Read<T>) TermsForm.read(model.terms(), written)).terms();
    }

    private static Earning ask(CommercialModel<?> model) {
        return ask(model, new Closed(new DateRange(DAY, DAY.plusMonths(1))));
    }

    private static <T extends Record> Earning again(CommercialModel<T> model, Occurrence what) {
        var standing = new Standing(null, DAY, false, List.of(), Map.of());
        return Calculation.unwatched(model, terms(model)).calculate(what, standing);
    }

    private static <T extends Record> Earning ask(CommercialModel<T> model, Occurrence what) {
        var standing = new Standing(null, DAY, false, List.of(), Map.of());
        return new Calculation<>(model, terms(model), new Rest(Duration.ZERO)).calculate(what, standing);
    }
}
