package dev.entente.program;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.entente.problem.Findings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The form of a program file, as JSON Schema (draft 2020-12). What is read of it in words, it says itself. */
final class ProgramSchema {

    private static final JsonNode SCHEMA = load();
    private static final Schema VALIDATOR = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SCHEMA);

    private ProgramSchema() {}

    static void check(JsonNode tree, Findings findings) {
        for (var error : VALIDATOR.validate(tree)) found(error, findings);
    }

    private static void found(Error error, Findings findings) {
        var at = error.getInstanceLocation().toString();
        var schema = schemaOf(error);
        switch (error.getKeyword()) {
            case "required" ->
                findings.add(
                        at + "/" + error.getProperty(),
                        "Add " + described(schema.path("properties").path(error.getProperty())));
            case "additionalProperties" ->
                findings.add(
                        at + "/" + error.getProperty().replace("~", "~0").replace("/", "~1"),
                        "Take this out; a program file has no such field here");
            default -> findings.add(at, "Write " + described(schema));
        }
    }

    // The schema around the keyword that was not met.
    private static JsonNode schemaOf(Error error) {
        var keyword = error.getSchemaLocation().getFragment().toString();
        return SCHEMA.at(keyword.substring(0, keyword.lastIndexOf('/')));
    }

    private static String described(JsonNode schema) {
        return schema.path("description").stringValue("another value");
    }

    private static JsonNode load() {
        try (InputStream in = ProgramSchema.class.getResourceAsStream("program.schema.json")) {
            if (in == null) throw new IllegalStateException("The schema of program files is missing");
            return new JsonMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
