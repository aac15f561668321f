package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the linter says of a program file: errors are refused, warnings want a word that stays with the version. */
abstract class OddTermsExamples {

    private static final String PROGRAM = """
            program: odd
            name: Odd
            from: 2026-01-01
            tiers: [{code: silver, name: Silver}, {code: gold, name: Gold}]
            offers:
              - motion: resell
                name: Commission
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: EUR
                  parts: [{name: Commission, on: LINE, rules: [%s]}]
                  rounding: {mode: HALF_UP, decimals: 2}
            """;
    private static final String GOLD = "{when: {field: TIER, is: gold}, rate: {type: percent, rate: \"%d\"}}";
    private static final String ANY = "{rate: {type: percent, rate: \"5\"}}";

    private static final Pattern COUNTED = Pattern.compile("\\bwhat: ([a-z-]+)");

    private final TestTenant tenant = TestTenant.open("partnership-levels");

    @Test
    void everyFigureThatStartersCountIsInTheCatalog() throws IOException {
        var known = taken(tenant.get("/measures")).path("items");
        assertThat(known.findValuesAsString("formula")).hasSameSizeAs(known.findValuesAsString("what"));
        try (var files = Files.walk(Path.of(System.getProperty("entente.home", ".."), "tenants/starters"))) {
            var counted = files.filter(file -> file.endsWith("program.yaml"))
                    .flatMap(OddTermsExamples::counted)
                    .toList();
            assertThat(counted).hasSizeGreaterThan(4);
            assertThat(known.findValuesAsString("what")).containsAll(counted);
        }
    }

    private static Stream<String> counted(Path file) {
        try {
            return COUNTED.matcher(Files.readString(file)).results().map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aRuleThatIsNeverReachedIsRefusedWhateverOneSays() {
        var refused = put("?word=Meant", ANY + ", " + GOLD.formatted(10));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/errors/0/pointer").asString()).isEqualTo("/offers/0/terms/parts/0/rules/1");
        assertThat(refused.body().at("/errors/0/detail").asString()).contains("Rule 1 holds wherever this one does");
    }

    @Test
    void conditionsThatStandTooDeepAreRefusedAndWrongOnesAtTheirPlace() {
        var deep = "{not: ".repeat(10_000) + "{field: TIER, is: gold}" + "}".repeat(10_000);
        var json = deep.replace("{not: ", "{\"not\":")
                .replace("field: TIER, is: gold", "\"field\":\"TIER\",\"is\":\"gold\"");
        var signs = "\"" + "!(".repeat(10_000) + "TIER == gold" + ")".repeat(10_000) + "\"";
        for (var when : List.of(deep, json, signs)) {
            var rule = "{when: " + when + ", rate: {type: percent, rate: \"5\"}}";
            assertRefused(put("", rule));
            var draft = tenant.post("/program-drafts", Map.of("file", PROGRAM.formatted(rule)));
            assertThat(draft.status()).isIn(201, 413, 422);
            if (draft.status() == 201) assertThat(draft.body().path("wrong")).isNotEmpty();
        }
        var wrong = put("", "{when: {field: QUANTITY, atLeast: ten}, rate: {type: percent, rate: \"5\"}}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body().at("/errors/0/pointer").asString()).startsWith("/offers/0/terms/parts/0/rules/0/when");
        assertThat(wrong.body().at("/errors/0/detail").asString()).contains("Write a whole number");
    }

    private static void assertRefused(Reply reply) {
        assertThat(reply.status()).isIn(413, 422);
        assertThat(reply.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void aGapWantsAWordThatStaysWithTheVersion() {
        var gap = GOLD.formatted(10);
        var tried = put("?dryRun=true", gap).body();
        assertThat(tried.at("/warnings/0/detail").asString()).startsWith("Where tier is silver, no rule holds");

        var refused = put("", gap);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("type").asString()).endsWith("odd-program-file");
        assertThat(refused.body().at("/errors/0/pointer").asString()).isEqualTo("/offers/0/terms/parts/0");
        assertThat(put("?word=%20", gap).status()).isEqualTo(422);
        assertThat(put("?word=" + "x".repeat(501), gap)
                        .body()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/word");

        assertThat(taken(put("?word=Silver+is+agreed+by+hand", gap))
                        .path("outcome")
                        .asString())
                .isEqualTo("published");
        var version = tenant.get("/program/odd").body().at("/versions/0");
        assertThat(version.path("word").asString()).isEqualTo("Silver is agreed by hand");

        assertThat(put("", gap).body().path("outcome").asString()).isEqualTo("unchanged");
        var whole = taken(put("", GOLD.formatted(10) + ", " + ANY));
        assertThat(whole.path("outcome").asString()).isEqualTo("published");
        assertThat(tenant.get("/program/odd").body().at("/versions/0").has("word"))
                .isFalse();
    }

    @Test
    void whoeverBeganWithAnOlderVersionPublishesNothingOverTheNewest() {
        var first = GOLD.formatted(10) + ", " + ANY;
        var second = GOLD.formatted(12) + ", " + ANY;
        assertThat(taken(put("?after=0", first)).path("version").asInt()).isEqualTo(1);
        assertThat(taken(put("?after=1", second)).path("version").asInt()).isEqualTo(2);
        var late = put("?after=1", GOLD.formatted(14) + ", " + ANY);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body().path("detail").asString())
                .isEqualTo("Version 2 is the newest now. Look at what is different from it.");
        assertThat(taken(put("?after=1", second)).path("outcome").asString()).isEqualTo("unchanged");
    }

    private Reply put(String query, String rules) {
        return tenant.send("PUT", "/program" + query, "application/yaml", PROGRAM.formatted(rules), Map.of());
    }
}
