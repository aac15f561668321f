package dev.entente.program;

import dev.entente.problem.Findings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * Writes changes into the file that they were made to: comments, order and the way in which values were written stay, so
 * that whoever keeps files reads the difference and nothing else.
 */
final class ChangedFile {

    private static final int WIDTH = 200;
    private static final LoadSettings READ =
            LoadSettings.builder().setParseComments(true).build();
    private static final DumpSettings WRITE = DumpSettings.builder()
            .setDumpComments(true)
            .setWidth(WIDTH)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .build();
    private static final YAMLMapper PLAIN = new YAMLMapper(YAMLFactory.builder()
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build());

    private ChangedFile() {}

    /** A file that says what the tree says, and reads like the one before wherever it can. */
    static String of(String before, JsonNode wanted) {
        var findings = new Findings();
        var read = ProgramText.read(before, findings);
        var after = ProgramText.read(wanted.toString(), findings);
        if (!findings.isEmpty()) return plain(wanted);
        if (read.equals(after)) return before;
        var node = new Compose(READ).composeString(before).orElseThrow();
        var text = text(changed(node, read, after));
        boolean isSame = ProgramText.read(text, new Findings()).equals(after);
        return isSame ? text : plain(after);
    }

    private static Node changed(Node node, JsonNode before, JsonNode after) {
        if (before.equals(after)) return node;
        return switch (node) {
            case MappingNode mapping when after instanceof ObjectNode object -> mapping(mapping, before, object);
            case SequenceNode sequence when after instanceof ArrayNode rows -> sequence(sequence, before, rows);
            default -> commented(node, fresh(after));
        };
    }

    private static Node mapping(MappingNode node, JsonNode before, ObjectNode after) {
        var tuples = new ArrayList<NodeTuple>();
        var added = new LinkedHashSet<>(after.propertyNames());
        for (var tuple : node.getValue()) {
            var name = ((ScalarNode) tuple.getKeyNode()).getValue();
            if (!added.remove(name)) continue;
            var value = changed(tuple.getValueNode(), before.path(name), after.path(name));
            tuples.add(new NodeTuple(tuple.getKeyNode(), value));
        }
        for (var name : added) {
            var one = ((ObjectNode) after.objectNode()).set(name, after.path(name));
            tuples.addAll(((MappingNode) fresh(one)).getValue());
        }
        node.setValue(tuples);
        return node;
    }

    /** Rows that are the same stay what they were, wherever they stand now; others change in their place. */
    private static Node sequence(SequenceNode node, JsonNode before, ArrayNode after) {
        var nodes = node.getValue();
        var left = new ArrayList<Integer>();
        for (int i = 0; i < nodes.size(); i++) left.add(i);
        var rows = new ArrayList<Node>();
        for (int i = 0; i < after.size(); i++) {
            var row = after.get(i);
            var same =
                    left.stream().filter(each -> before.path(each).equals(row)).findFirst();
            int at = same.orElse(left.contains(i) && !isKept(before.path(i), after) ? i : -1);
            left.remove((Integer) at);
            rows.add(at < 0 ? like(nodes, fresh(row)) : changed(nodes.get(at), before.path(at), row));
        }
        var changed = new SequenceNode(node.getTag(), rows, node.getFlowStyle());
        return commented(node, changed);
    }

    /** A new row on one line where the others are. */
    private static Node like(List<Node> others, Node row) {
        boolean isOnOneLine = others.stream()
                .anyMatch(each -> each instanceof CollectionNode<?> node && node.getFlowStyle() == FlowStyle.FLOW);
        if (isOnOneLine) fold(row);
        return row;
    }

    private static void fold(Node node) {
        if (node instanceof CollectionNode<?> all) all.setFlowStyle(FlowStyle.FLOW);
        if (node instanceof MappingNode mapping) mapping.getValue().forEach(tuple -> fold(tuple.getValueNode()));
        if (node instanceof SequenceNode sequence) sequence.getValue().forEach(ChangedFile::fold);
    }

    private static boolean isKept(JsonNode row, ArrayNode rows) {
        return rows.valueStream().anyMatch(row::equals);
    }

    private static Node commented(Node before, Node after) {
        after.setBlockComments(before.getBlockComments());
        after.setInLineComments(before.getInLineComments());
        after.setEndComments(before.getEndComments());
        return after;
    }

    private static Node fresh(JsonNode value) {
        return new Compose(READ).composeString(plain(value)).orElseThrow();
    }

    private static String plain(JsonNode tree) {
        return PLAIN.writeValueAsString(tree);
    }

    private static String text(Node node) {
        var text = new Text();
        var emitter = new Emitter(WRITE, text);
        for (var event : new Serialize(WRITE).serializeAll(List.of(node))) emitter.emit(event);
        return text.written.toString();
    }

    private static final class Text implements StreamDataWriter {

        private final StringBuilder written = new StringBuilder();

        @Override
        public void write(String text) {
            written.append(text);
        }

        @Override
        public void write(String text, int from, int length) {
            written.append(text, from, from + length);
        }
    }
}
