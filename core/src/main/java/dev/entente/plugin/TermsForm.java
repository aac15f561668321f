package dev.entente.plugin;

import dev.entente.problem.Problem.Finding;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The terms of a model as people write them: read with all findings at once, and described for forms and editors. */
public final class TermsForm {

    /** Either terms, or all that is wrong with them. */
    public sealed interface Outcome<T extends Record> {}

    /** Terms that the model's own record accepted. */
    public record Read<T extends Record>(T terms) implements Outcome<T> {}

    /** What is to be changed, each with the JSON Pointer of its field; there is at least one. */
    public record Findings<T extends Record>(List<Finding> findings) implements Outcome<T> {}

    private TermsForm() {}

    public static <T extends Record> Outcome<T> read(Class<T> type, JsonNode written) {
        var at = Reading.ofPeople();
        var terms = Forms.of(type).read(written, at);
        return terms == null ? new Findings<>(List.copyOf(at.findings().all())) : new Read<>(terms);
    }

    /** The JSON Schema (draft 2020-12) of a record of terms: labels are titles, and bounds are limits. */
    public static ObjectNode schema(Class<? extends Record> type) {
        var schema = Form.JSON.objectNode().put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.setAll(Forms.of(type).schema());
        return schema;
    }
}
