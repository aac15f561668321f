package dev.entente.deploy;

import static dev.entente.deploy.Examples.isExplained;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.Story.Results;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The public programs that the engine proves by itself, each published and told to the server as its vendor's billing
 * would: the same files, and the same amounts. All that happens under those without periods is told at once.
 */
abstract class StoryExamples {

    private static final Path FOLDER = Path.of("../core/src/test/resources/programs");

    @Test
    void everyFigureOfThePublicProgramsComesOutOverRest() {
        var stories = stories();
        assertThat(stories).hasSizeGreaterThan(16);
        var together = TestTenant.open("partnership-levels");
        var told = new ArrayList<Told>();
        for (var story : stories) {
            var tenant = story.months().isEmpty() ? together : TestTenant.open("partnership-levels");
            told.add(new Told(story, tenant));
        }
        for (var tenant : told.stream().map(Told::tenant).distinct().toList()) {
            var own = told.stream()
                    .filter(each -> each.tenant().equals(tenant))
                    .map(Told::story)
                    .toList();
            var results = tell(tenant, own);
            for (var story : own)
                assertThat(story.with(results)).as(story.code()).isEqualTo(story.text());
            assertThat(tenant.findings()).isEmpty();
        }
    }

    private record Told(Story story, TestTenant tenant) {}

    /** All results of a tenant, once its sales are in and its months are closed. */
    private static Results tell(TestTenant tenant, List<Story> stories) {
        stories.forEach(story -> story.prepare(tenant));
        var sales = stories.stream().flatMap(story -> story.sales().stream()).toList();
        for (var taken : tenant.recordAll(sales))
            assertThat(taken.path("outcome").asString()).as(taken.toString()).isEqualTo("recorded");
        stories.stream()
                .flatMap(story -> story.milestones().stream())
                .forEach(milestone -> taken(tenant.post("/milestones", milestone)));
        for (var story : stories) story.months().forEach(tenant::close);
        var results = new HashMap<String, JsonNode>();
        var programs = stories.stream().map(Story::code).collect(Collectors.toSet());
        var items = tenant.all("/earnings");
        for (var item : items) results.put(item.path("partner").asString() + " " + of(item, programs), item);
        assertThat(results).hasSameSizeAs(items);
        // What is held has no amount to explain.
        var worked = items.stream()
                .filter(item -> !item.path("state").asString().equals("held"))
                .findFirst()
                .orElseThrow();
        isExplained(tenant.explain(worked.path("id").asString()));
        var partners = tenant.all("/partners").stream()
                .collect(Collectors.toMap(
                        each -> each.path("code").asString(),
                        each -> each.path("id").asString()));
        return new Results(results, partners);
    }

    /** The name that billing gave it, or the month, whose document is its program. */
    private static String of(JsonNode result, Set<String> programs) {
        var document = result.path("document").asString();
        if (programs.contains(document)) return result.path("about").asString();
        return document.substring(document.indexOf('\u00b7') + 1).strip();
    }

    private static List<Story> stories() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().map(Story::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
