package dev.entente.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import dev.entente.audit.AuditEntry;
import dev.entente.ui.kit.Table;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/** One change of the trail: field by field, what it was and what it became. */
final class Change extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST_BRIEF = 140;

    Change(AuditEntry entry, String title, String quiet) {
        setHeaderTitle(title);
        setWidth("min(640px, 94vw)");
        var words = new Paragraph(quiet);
        words.addClassName("en-muted");
        var content = new Div(words, fields(read(entry.before()), read(entry.after())));
        content.addClassName("en-form");
        add(content);
        getFooter().add(new Button("Close", click -> close()));
    }

    private static Component fields(JsonNode before, JsonNode after) {
        if (!(before.isObject() || before.isNull()) || !(after.isObject() || after.isNull())) {
            return code(before.isNull() ? after : before);
        }
        var names = new LinkedHashSet<String>(before.propertyNames());
        names.addAll(after.propertyNames());
        var columns = before.isNull()
                ? List.of("Field", "Value")
                : after.isNull() ? List.of("Field", "Was") : List.of("Field", "Was", "Became");
        var table = new Table("", columns);
        for (var name : names) {
            if (before.isNull()) table.row(name, text(after.path(name)));
            else if (after.isNull()) table.row(name, text(before.path(name)));
            else table.row(name, text(before.path(name)), text(after.path(name)));
        }
        return table;
    }

    private static Pre code(JsonNode node) {
        var text = new Pre(node.toPrettyString());
        text.addClassName("en-code");
        return text;
    }

    private static String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) return "Nothing";
        return value.isValueNode() ? value.asString() : value.toString();
    }

    /** The new state in one line, for the list. */
    static String brief(@Nullable String json) {
        var node = read(json);
        if (node.isNull()) return "";
        var line = node.isObject()
                ? node.propertyStream()
                        .map(field -> field.getKey() + ": " + text(field.getValue()))
                        .collect(Collectors.joining(" \u00b7 "))
                : text(node);
        return line.length() <= LONGEST_BRIEF ? line : line.substring(0, LONGEST_BRIEF) + "\u2026";
    }

    private static JsonNode read(@Nullable String json) {
        try {
            return json == null ? NullNode.getInstance() : JSON.readTree(json);
        } catch (JacksonException e) {
            return JSON.getNodeFactory().stringNode(String.valueOf(json));
        }
    }
}
