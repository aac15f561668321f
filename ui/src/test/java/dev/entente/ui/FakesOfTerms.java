package dev.entente.ui;

import dev.entente.api.PluginId;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Standing;
import dev.entente.earning.RateTable;
import dev.entente.measure.MeasureSource.Definition;
import dev.entente.model.DiscountTerms;
import dev.entente.model.RuleTable;
import dev.entente.plugin.Calculation;
import dev.entente.plugin.TermsForm;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import dev.entente.program.EditingPrograms;
import dev.entente.program.ProgramProblem;
import dev.entente.program.PublishingPrograms.Outcome;
import dev.entente.program.ReadingMeasures;
import dev.entente.program.SampleSale;
import dev.entente.rate.RateSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** In place of the use case that changes terms: the record of the test reads them, and the real rate table works a sale out. */
final class FakesOfTerms {

    private FakesOfTerms() {}

    static final class Editing extends EditingPrograms {

        @Override
        public Opened open(String code) {
            var file = World.current().file;
            if (file == null) throw new Problem(ProgramProblem.UNKNOWN_PROGRAM, "Look for its code.");
            return new Opened(World.current().newest, (ObjectNode) file);
        }

        @Override
        public List<Optional<Class<? extends Record>>> records(JsonNode file) {
            return file.path("offers")
                    .valueStream()
                    .<Optional<Class<? extends Record>>>map(offer -> Optional.ofNullable(World.current().form))
                    .toList();
        }

        @Override
        public List<Workable> models() {
            return List.of(
                    new Workable(new PluginId("rate-table", 1), List.of("resell", "services")),
                    new Workable(new RuleTable().id(), List.of("services")));
        }

        @Override
        public List<List<Optional<Class<? extends Record>>>> pricingRecords(JsonNode file) {
            return file.path("pricing")
                    .valueStream()
                    .map(_ -> List.<Optional<Class<? extends Record>>>of(Optional.of(DiscountTerms.class)))
                    .toList();
        }

        @Override
        public List<PluginId> pricingModels() {
            return List.of(new PluginId("discounts", 1));
        }

        @Override
        public List<RateSource> rateSources() {
            return List.of(RateSource.ENTERED, new RateSource("TREASURY"));
        }

        @Override
        public Map<String, String> figures() {
            return Map.of("net-revenue", "Net revenue", "deals", "Deals");
        }

        @Override
        public Outcome check(JsonNode file) {
            refuse(file);
            int newest = World.current().newest;
            if (file.equals(World.current().file)) return new Outcome.Unchanged("levels", newest);
            return new Outcome.Tried(
                    "levels", newest + 1, List.of("offer resell: the rate goes up"), World.current().odd);
        }

        @Override
        public Outcome publish(JsonNode file, int begun, @Nullable String word) {
            refuse(file);
            var world = World.current();
            if (!world.odd.isEmpty() && (word == null || word.isBlank())) {
                throw Problem.field(ProgramProblem.ODD_PROGRAM_FILE, "/word", "Say why it is meant");
            }
            if (world.newest != begun) throw new Problem(ProgramProblem.PUBLISHED_MEANWHILE, "Look at it.");
            world.done.add("published " + file);
            if (word != null) world.done.add("because " + word);
            return new Outcome.Published("levels", begun + 1, List.of());
        }

        private static void refuse(JsonNode file) {
            var findings = new Findings();
            findings.line("/name", file.path("name").asString(""), 200);
            var form = World.current().form;
            for (int i = 0; form != null && i < file.path("offers").size(); i++) {
                var read = TermsForm.read(form, file.path("offers").path(i).path("terms"));
                var at = "/offers/" + i + "/terms";
                if (read instanceof TermsForm.Findings<?> wrong) {
                    wrong.findings().forEach(each -> findings.add(at + each.pointer(), each.detail()));
                }
            }
            findings.refuse(ProgramProblem.UNCLEAR_PROGRAM_FILE);
        }

        @Override
        public Attempted attempt(JsonNode file, SampleSale sale) {
            return new Attempted(earning(file, sale), World.current().portions);
        }

        private Earning earning(JsonNode file, SampleSale sale) {
            refuse(file);
            World.current().asked("a sale of " + sale.net() + " at " + sale.tier());
            var terms = file.path("offers").path(0).path("terms");
            return switch (TermsForm.read(RateTable.Terms.class, terms)) {
                case TermsForm.Findings<RateTable.Terms> wrong ->
                    new Held(wrong.findings().stream()
                            .map(Finding::detail)
                            .findFirst()
                            .orElseThrow());
                case TermsForm.Read<RateTable.Terms>(var read) -> {
                    var line = new Line(sale.sku(), sale.family(), 1, sale.term(), null, sale.net());
                    var won = new Won(World.MARCH.atDay(1), Route.DIRECT, List.of(line));
                    var standing =
                            new Standing(sale.tier(), World.MARCH.atDay(1), sale.registered(), List.of(), Map.of());
                    yield new Calculation<>(new RateTable(), read).calculate(won, standing);
                }
            };
        }
    }

    static final class Measured extends ReadingMeasures {

        @Override
        public List<Definition> all() {
            return List.of(new Definition(
                    "net-revenue", "Net revenue", "What was sold in the window", List.of("family", "motion")));
        }
    }
}
