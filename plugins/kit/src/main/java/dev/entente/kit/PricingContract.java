package dev.entente.kit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.api.Amount;
import dev.entente.api.Exact;
import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.PricingModel;
import dev.entente.api.commercial.PricingModel.Quoted;
import dev.entente.api.commercial.Standing;
import dev.entente.kit.GoldenPrices.Answer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What every pricing model keeps to. Extend it, name the model and some terms that use all it can do, and run it.
 *
 * @param <T> the model's terms
 */
public abstract class PricingContract<T extends Record> {

    private static final int GOLDEN = 20;

    protected abstract PricingModel<T> model();

    /** Terms by a short name, such as "standard", that names their golden file. */
    protected abstract Map<String, T> terms();

    /** The unit that samples are priced in; null takes the currency of the first amount in the terms, or dollars. */
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

    /** What is quoted of each terms: the first sales among these. Where the model is about something else, add it. */
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
        assertTrue(made.terms().isRecord(), "Terms are a record");
        assertFalse(terms().isEmpty(), "Name some terms");
    }

    @Test
    void givesTheSameAnswerWheneverItIsAsked() {
        everyLine((terms, quoted, standing) ->
                assertEquals(model().price(quoted, standing, terms), model().price(quoted, standing, terms)));
    }

    @Test
    void givesTheSameAnswerToWhatWasWrittenAndReadBack() {
        everyLine((terms, quoted, standing) -> {
            T read = Json.value(Json.text(terms, model().terms()), model().terms());
            Occurrence cart = Json.value(Json.text(quoted.cart(), Occurrence.class), Occurrence.class);
            Standing known = Json.value(Json.text(standing, Standing.class), Standing.class);
            assertEquals(terms, read);
            var line = ((Won) cart).lines().get(quoted.cart().lines().indexOf(quoted.line()));
            var again = new Quoted((Won) cart, line, quoted.list(), quoted.price());
            assertEquals(model().price(quoted, standing, terms), model().price(again, known, read));
        });
    }

    @Test
    void eachStepIsInTheUnitOfThePriceAndOfNoOtherLine() {
        everyLine((terms, quoted, standing) -> {
            for (var step : model().price(quoted, standing, terms)) {
                assertEquals(quoted.price().unit(), step.exact().unit(), step::toString);
                if (step.sku() != null) assertEquals(quoted.line().sku(), step.sku(), step::toString);
                assertFalse(step.words().isBlank(), "A step says why");
            }
        });
    }

    @Test
    void remarksPointIntoTheTerms() {
        for (var terms : terms().values())
            for (var remark : model().remarks(terms, tiers()))
                assertFalse(remark.words().isBlank(), remark::toString);
    }

    @Test
    void usesNothingButTheApiAndValuesOfTheJdk() {
        assertEquals(List.of(), Uses.foreign(model().getClass()));
        assertEquals(List.of(), Uses.foreign(model().terms()));
    }

    /** Written with {@code -Dentente.golden=write}; what stands in a file is never written anew. */
    @Test
    void goldenFilesComeOutAgain() throws Exception {
        var id = model().id();
        for (var named : terms().entrySet()) {
            var file = GoldenFile.name(golden(), id, named.getKey());
            if ("write".equals(System.getProperty("entente.golden"))) write(file, named.getValue());
            assertTrue(Files.exists(file), () -> "Write it with -Dentente.golden=write: " + file);
        }
        try (var files = Files.newDirectoryStream(golden(), id.name() + "-" + id.version() + "-*")) {
            for (var file : files) replay(file);
        }
    }

    private void write(Path file, T terms) {
        var now = new GoldenPrices<>(model().id(), terms, some(answers(terms)));
        if (!Files.exists(file)) {
            now.write(file);
            return;
        }
        var before = GoldenPrices.read(file, model().terms());
        assertEquals(before.terms(), terms, () -> file + ": other terms need another name");
        before.with(now).write(file);
    }

    /** As many as people would look through; an odd step, since every other line is at its list price. */
    private static List<Answer> some(List<Answer> all) {
        var some = new ArrayList<Answer>();
        int each = all.size() / GOLDEN | 1;
        for (int i = 0; i < all.size(); i += each) some.add(all.get(i));
        return some;
    }

    private void replay(Path file) {
        var golden = GoldenPrices.read(file, model().terms());
        for (var answer : golden.answers()) {
            assertEquals(
                    answer.steps(),
                    model().price(answer.quoted(), answer.standing(), golden.terms()),
                    () -> file + ": other steps need another version of the model");
        }
    }

    private interface Check<T> {
        void line(T terms, Quoted quoted, Standing standing);
    }

    private void everyLine(Check<T> check) {
        for (var terms : terms().values())
            answers(terms).forEach(each -> check.line(terms, each.quoted(), each.standing()));
    }

    /** Every line of the samples, at its list price and after another model left less of it. */
    private List<Answer> answers(T terms) {
        var all = new ArrayList<Answer>();
        for (var sample : samples(terms)) {
            if (!(sample.what() instanceof Won won)) continue;
            var cart = atList(won);
            for (var line : cart.lines()) {
                var list = line.net().exact();
                all.add(answer(new Quoted(cart, line, list, list), sample.standing(), terms));
                all.add(answer(new Quoted(cart, line, list, less(list)), sample.standing(), terms));
            }
        }
        assertFalse(all.isEmpty(), "Samples have lines");
        return all;
    }

    private Answer answer(Quoted quoted, Standing standing, T terms) {
        return new Answer(quoted, standing, model().price(quoted, standing, terms));
    }

    private static Won atList(Won won) {
        var lines = new ArrayList<Line>();
        for (var line : won.lines()) lines.add(atList(line));
        return new Won(won.on(), won.route(), lines, won.buyer());
    }

    // Where nothing is said, a piece asks what the line was sold for.
    private static Line atList(Line line) {
        var unit = line.net().unit();
        var said = line.list();
        var list = said == null ? new UnitPrice(line.net().value(), unit) : said;
        var net = Amount.exactly(list.times(line.quantity()).value(), unit);
        return new Line(line.sku(), line.family(), line.quantity(), line.term(), list, net, line.since());
    }

    private static Exact less(Exact list) {
        return new Exact(list.value().movePointLeft(1).multiply(BigDecimal.valueOf(7)), list.unit());
    }
}
