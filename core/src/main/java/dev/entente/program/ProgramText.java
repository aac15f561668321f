package dev.entente.program;

import dev.entente.problem.Findings;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads a file's YAML as plain JSON: one document of objects, lists, texts, numbers, true and false. */
final class ProgramText {

    static final int MOST_BYTES = 1_000_000;
    private static final int MOST_DIGITS = 38;

    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(30)
                            .maxNumberLength(100)
                            .maxTokenCount(200_000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private ProgramText() {}

    /** The tree, or an empty one and findings that say why not. */
    static JsonNode read(String file, Findings findings) {
        if (file.length() > MOST_BYTES || file.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            findings.add("", "Send a file of at most 1 MB");
        } else {
            try {
                refuseWhatIsNotPlain(file, findings);
                var tree = findings.isEmpty() ? YAML.readTree(file) : nothing();
                lookThrough(tree, "", findings);
                return findings.isEmpty() ? tree : nothing();
            } catch (JacksonException e) {
                findings.add("", reason(e));
            }
        }
        return nothing();
    }

    // A value that stands for another place in the file could grow without end, and nobody would see it in the
    // difference.
    private static void refuseWhatIsNotPlain(String file, Findings findings) {
        try (var parser = (YAMLParser) YAML.createParser(file)) {
            while (findings.isEmpty() && parser.nextToken() != null) refuseUnlessPlain(parser, findings);
        }
    }

    private static void refuseUnlessPlain(YAMLParser parser, Findings findings) {
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            findings.add("", "Write the value out" + where(parser) + "; names for values (& and *) are not read");
        } else if (parser.getTypeId() != null) {
            findings.add("", "Leave out the type (!)" + where(parser) + "; the program's form says what each value is");
        }
    }

    private static void lookThrough(JsonNode node, String at, Findings findings) {
        switch (node.getNodeType()) {
            case OBJECT ->
                node.forEachEntry((name, value) -> {
                    findings.seen(at, name);
                    lookThrough(value, at + "/" + name.replace("~", "~0").replace("/", "~1"), findings);
                });
            case ARRAY -> {
                for (int i = 0; i < node.size(); i++) lookThrough(node.get(i), at + "/" + i, findings);
            }
            case STRING -> findings.seen(at, node.stringValue());
            case NUMBER -> refuseUnlessHandy(node, at, findings);
            default -> {
                // null, true and false hide nothing
            }
        }
    }

    // 1e999999999 is a short text, and a very long number once it is written out.
    private static void refuseUnlessHandy(JsonNode node, String at, Findings findings) {
        var number = node.isDouble() || node.isFloat() ? BigDecimal.ZERO : node.decimalValue();
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
            findings.add(at, "Use at most " + MOST_DIGITS + " digits");
        }
    }

    private static JsonNode nothing() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static String where(JsonParser parser) {
        return where(parser.currentTokenLocation());
    }

    private static String where(TokenStreamLocation at) {
        return at == null || at.getLineNr() < 1 ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    // Its own words name our classes and settings.
    private static String reason(JacksonException e) {
        var where = where(e.getLocation());
        if (e instanceof StreamConstraintsException) return "This is longer or deeper than a program needs; write less";
        if (e instanceof MismatchedInputException) return "A second document begins" + where + "; send one at a time";
        if (String.valueOf(e.getOriginalMessage()).startsWith("Duplicate")) {
            return "A field stands here twice" + where + "; keep one";
        }
        return "This cannot be read as YAML" + where + "; look at indentation, brackets and quotes there";
    }
}
