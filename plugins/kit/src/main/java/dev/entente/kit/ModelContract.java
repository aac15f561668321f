package dev.entente.kit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Standing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What every commercial model keeps to. Extend it, name the model and some terms that use all it can do, and run it. The
 * golden files beside the tests hold answers that have to come out for ever; {@code -Dentente.golden=write} writes those of
 * terms that are new, and adds what was not asked yet. It never makes a test pass: another answer is another version.
 *
 * @param <T> the model's terms
 */
public abstract class ModelContract<T extends Record> {

    private static final int PARTS = 7;
    private static final int GOLDEN = 12;

    protected abstract CommercialModel<T> model();

    /** Terms by a short name, such as "standard", that names their golden file. */
    protected abstract Map<String, T> terms();

    /** The unit that samples are sold in; null takes the currency of the first amount in the terms, or dollars. */
    protected @Nullable Unit unit() {
        return null;
    }

    private Unit unit(T terms) {
        var said = unit();
        return said == null ? Currency.of(terms) : said;
    }

    /** Product families that the terms speak of, and at least one that they do not. */
    protected abstract List<String> families();

    /** Tiers that the terms speak of; none where they speak of none. */
    protected List<String> tiers() {
        return List.of();
    }

    /**
     * What all is tried with. Where the model is about something else, add it: {@code var all = new
     * ArrayList<>(super.samples(terms)); all.add(new Sample(occurrence, standing)); return all;}
     */
    protected List<Sample> samples(T terms) {
        return Sample.of(unit(terms), families(), tiers(), model().measures(terms));
    }

    /** Where golden files are. */
    protected Path golden() {
        return Path.of("src/test/resources/golden");
    }

    @Test
    void hasANameAndAConstructorForTheHost() {
        var made = assertDoesNotThrow(() -> model().getClass().getConstructor().newInstance());
        assertEquals(model().id(), made.id());
        assertFalse(made.motions().isEmpty(), "It is offered for at least one motion");
        assertTrue(made.terms().isRecord(), "Terms are a record");
        assertFalse(terms().isEmpty(), "Name some terms");
    }

    /** A contract that nothing earns under tests nothing. */
    @Test
    void someSampleOfAllTermsEarns() {
        terms().forEach((name, terms) -> {
            var answers = samples(terms).stream()
                    .map(sample -> model().calculate(sample.what(), sample.standing(), terms))
                    .toList();
            if (answers.stream().noneMatch(ModelContract::earns)) fail(nothingEarned(name, answers));
        });
    }

    private static boolean earns(Earning answer) {
        return answer instanceof Earned earned && earned.amount().minor() != 0;
    }

    private static String nothingEarned(String terms, List<Earning> answers) {
        var held = answers.stream()
                .flatMap(it -> it instanceof Earning.Held(var because) ? Stream.of(because) : Stream.empty())
                .toList();
        return "The terms \"" + terms + "\" earn nothing in any of " + answers.size() + " samples"
                + (held.isEmpty() ? "" : "; " + held.size() + " are held, the first: " + held.getFirst())
                + ". Override unit() to sell in the currency of the terms, families() and tiers() to name those that the"
                + " terms speak of, or samples(terms) to add a Sample of what the model is about.";
    }

    @Test
    void givesTheSameAnswerWheneverItIsAsked() {
        everySample((terms, sample) -> {
            var first = model().calculate(sample.what(), sample.standing(), terms);
            var prepared = model().prepare(terms);
            assertEquals(first, model().calculate(sample.what(), sample.standing(), terms));
            assertEquals(first, prepared.calculate(sample.what(), sample.standing()));
            assertEquals(minor(first), prepared.minor(sample.what(), sample.standing()));
        });
    }

    private static long minor(Earning earning) {
        return earning instanceof Earned earned ? earned.amount().minor() : Long.MIN_VALUE;
    }

    @Test
    void givesTheSameAnswerToWhatWasWrittenAndReadBack() {
        everySample((terms, sample) -> {
            var type = model().terms();
            T readTerms = Json.value(Json.text(terms, type), type);
            Occurrence what = Json.value(Json.text(sample.what(), Occurrence.class), Occurrence.class);
            Standing standing = Json.value(Json.text(sample.standing(), Standing.class), Standing.class);
            assertEquals(terms, readTerms);
            var earning = model().calculate(sample.what(), sample.standing(), terms);
            assertEquals(earning, model().calculate(what, standing, readTerms));
            assertEquals(earning, Json.<Earning>value(Json.text(earning, Earning.class), Earning.class));
        });
    }

    @Test
    void explainsItself() {
        everySample((terms, sample) -> {
            switch (model().calculate(sample.what(), sample.standing(), terms)) {
                case Earning.Held held -> assertFalse(held.because().contains("{"), held.because());
                case Earned earned ->
                    earned.steps().forEach(step -> {
                        assertFalse(step.words().contains("{"), step.words());
                        assertTrue(step.words().length() <= 500, step.words());
                    });
            }
        });
    }

    @Test
    void aRefundOfAllUndoesTheEarning() {
        everyEarnedSale((terms, sale, standing, earned) -> {
            var back = refund(terms, standing, new Refunded(sale.on(), sale, earned, List.of(), sale.lines()));
            assertEquals(earned.amount().negated(), back);
        });
    }

    @Test
    void aSeriesOfPartRefundsAddsUp() {
        everyEarnedSale((terms, sale, standing, earned) -> {
            var given = new ArrayList<Line>();
            var sum = Amount.zero(earned.amount().unit());
            for (int part = 0; part < PARTS; part++) {
                var now = part(sale.lines(), part);
                if (Line.total(now).minor() == 0) continue;
                sum = sum.plus(refund(terms, standing, new Refunded(sale.on(), sale, earned, given, now)));
                given.addAll(now);
            }
            assertEquals(earned.amount().negated(), sum);
        });
    }

    private Amount refund(T terms, Standing standing, Refunded refund) {
        var back = model().calculate(refund, standing, terms);
        assertTrue(back instanceof Earned, () -> "A refund of what was earned is earned, not " + back);
        return ((Earned) back).amount();
    }

    private static List<Line> part(List<Line> lines, int part) {
        return lines.stream()
                .map(line -> {
                    var net = line.net().split(PARTS).get(part);
                    return new Line(line.sku(), line.family(), 0, line.term(), line.list(), net, line.since());
                })
                .toList();
    }

    @Test
    void usesNothingButTheApiAndValuesOfTheJdk() {
        assertEquals(List.of(), Uses.foreign(model().getClass()));
        assertEquals(List.of(), Uses.foreign(model().terms()));
    }

    @Test
    void goldenFilesComeOutAgain() throws Exception {
        for (var named : terms().entrySet()) {
            var file = GoldenFile.name(golden(), model().id(), named.getKey());
            if ("write".equals(System.getProperty("entente.golden"))) write(file, named.getValue());
            assertTrue(Files.exists(file), () -> "Write it with -Dentente.golden=write: " + file);
        }
        try (var files = Files.newDirectoryStream(
                golden(), model().id().name() + "-" + model().id().version() + "-*")) {
            for (var file : files) replay(file);
        }
    }

    /** What stands in the file stays; what it was not asked yet comes behind. */
    private void write(Path file, T terms) {
        var now = GoldenFile.of(model(), terms, some(terms));
        if (Files.exists(file)) GoldenFile.read(file, model().terms()).with(now).write(file);
        else now.write(file);
    }

    /** As many as people would look through: some of all, a sale of each size and sum, and refunds of one that earns. */
    private List<Sample> some(T terms) {
        var samples = samples(terms);
        var some = new LinkedHashSet<Sample>();
        int each = Math.max(1, samples.size() / GOLDEN);
        for (int i = 0; i < samples.size(); i += each) some.add(samples.get(i));
        var sales = new LinkedHashMap<List<Object>, Sample>();
        for (var sample : samples)
            if (sample.what() instanceof Won won)
                sales.putIfAbsent(List.of(won.lines().size(), won.net()), sample);
        some.addAll(sales.values());
        some.addAll(refunds(terms, sales.values()));
        return List.copyOf(some);
    }

    private List<Sample> refunds(T terms, Collection<Sample> sales) {
        return sales.stream()
                .map(sample -> refunds(terms, sample))
                .max(Comparator.comparing(List::size))
                .orElse(List.of());
    }

    /** Of a sale that earned. */
    private List<Sample> refunds(T terms, Sample sample) {
        if (!(sample.what() instanceof Sale sale) || sale.net().minor() == 0) return List.of();
        return model().calculate(sale, sample.standing(), terms) instanceof Earned earned
                        && earned.amount().minor() != 0
                ? Sample.refunds(sale, sample.standing(), earned)
                : List.of();
    }

    private void replay(Path file) {
        var golden = GoldenFile.read(file, model().terms());
        var prepared = model().prepare(golden.terms());
        for (var answer : golden.answers()) {
            assertEquals(
                    answer.earning(),
                    prepared.calculate(answer.what(), answer.standing()),
                    () -> file + ": another answer needs another version of the model");
        }
    }

    private interface Check<T> {
        void sample(T terms, Sample sample);
    }

    private interface SaleCheck<T> {
        void sale(T terms, Sale sale, Standing standing, Earned earned);
    }

    private void everySample(Check<T> check) {
        for (var terms : terms().values()) {
            for (var sample : samples(terms)) {
                check.sample(terms, sample);
                refunds(terms, sample).forEach(refund -> check.sample(terms, refund));
            }
        }
    }

    private void everyEarnedSale(SaleCheck<T> check) {
        everySample((terms, sample) -> {
            if (!(sample.what() instanceof Sale sale) || sale.net().minor() == 0) return;
            if (model().calculate(sale, sample.standing(), terms) instanceof Earned earned)
                check.sale(terms, sale, sample.standing(), earned);
        });
    }
}
