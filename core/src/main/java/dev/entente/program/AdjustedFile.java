package dev.entente.program;

import dev.entente.api.Unit;
import dev.entente.problem.Findings;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Writes a program file anew with other names, days, units and figures; whether it can be published is read from it after. */
final class AdjustedFile {

    private static final String UNIT = "unit";
    private static final String DECIMALS = "decimals";
    private static final int LONGEST_FIGURE = 40;

    private AdjustedFile() {}

    static String of(Draft draft, Adjustment adjusted) {
        var findings = new Findings();
        var tree = (ObjectNode) ProgramText.read(draft.file(), findings);
        if (adjusted.name() != null) tree.put("name", adjusted.name());
        if (adjusted.from() != null) tree.put("from", adjusted.from().toString());
        if (adjusted.unit() != null) recount(tree, draft, adjusted.unit(), findings);
        adjusted.sorted().forEach((pointer, value) -> put(tree, draft, pointer, value, findings));
        findings.refuse(ProgramProblem.UNCLEAR_PROGRAM_FILE);
        return new YAMLMapper().writeValueAsString(tree);
    }

    /** The one currency of all amounts; null where there are several, or something else is counted. */
    static @Nullable Unit unit(String file) {
        Set<String> units = new HashSet<>();
        objects(ProgramText.read(file, new Findings()), object -> {
            if (object.path(UNIT).isString()) units.add(object.path(UNIT).stringValue());
        });
        return units.size() == 1 ? currency(units.iterator().next()) : null;
    }

    private static @Nullable Unit currency(String code) {
        try {
            var unit = Unit.currency(code);
            return unit.isCurrency() ? unit : null;
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private static void recount(ObjectNode tree, Draft draft, String code, Findings findings) {
        var unit = currency(code);
        if (draft.unit() == null) {
            findings.add("/unit", "The amounts of this program are in several units; change them one by one");
        } else if (unit == null) {
            findings.add("/unit", "Use the three letters of a currency, such as EUR");
        } else {
            objects(tree, object -> {
                if (object.has(UNIT)) object.put(UNIT, code);
                if (object.has(DECIMALS)) object.put(DECIMALS, unit.scale());
            });
        }
    }

    private static void put(ObjectNode tree, Draft draft, String pointer, String value, Findings findings) {
        var known = draft.figures().stream().map(Figure::pointer).collect(Collectors.toSet());
        if (!known.contains(pointer)) {
            findings.add(pointer, "The program has no such figure");
        } else if (value.length() > LONGEST_FIGURE) {
            findings.add(pointer, "Use at most " + LONGEST_FIGURE + " characters");
        } else {
            var at = JsonPointer.compile(pointer);
            ((ObjectNode) tree.at(at.head())).put(at.last().getMatchingProperty(), value.strip());
        }
    }

    private static void objects(JsonNode node, Consumer<ObjectNode> visit) {
        if (node instanceof ObjectNode object) visit.accept(object);
        node.forEach(child -> objects(child, visit));
    }
}
