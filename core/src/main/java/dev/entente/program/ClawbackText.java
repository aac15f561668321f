package dev.entente.program;

import dev.entente.payable.Clawback;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a program file says of how long something is taken back, read and written. What is left out is taken back always. */
final class ClawbackText {

    private ClawbackText() {}

    /** What the schema has let through. */
    static @Nullable Clawback read(JsonNode node) {
        return node.isObject() ? new Clawback(node.path("days").intValue()) : null;
    }

    static void write(Clawback clawback, ObjectNode node) {
        node.put("days", clawback.days());
    }
}
