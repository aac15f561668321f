package dev.entente.settlement;

import dev.entente.plugin.ApiJson;
import dev.entente.tenant.Digest;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The SHA-256 of what a bundle says, whatever its blanks and the order of its names: by it a file that was changed is noticed, and the
 * trail tells which digest the file had when it was taken.
 */
final class Seal {

    static final JsonMapper JSON = ApiJson.mapper();

    private static final String SEAL = "seal";
    private static final String SHA256 = "sha256";

    private Seal() {}

    /** Puts the seal on it, as its last field, and returns the digest. */
    static String put(ObjectNode bundle) {
        bundle.remove(SEAL);
        var digest = digest(bundle);
        bundle.putObject(SEAL)
                .put("of", "all other fields, written without blanks and in the order of their names")
                .put(SHA256, digest);
        return digest;
    }

    /** What the seal says; empty where there is none. */
    static String said(JsonNode bundle) {
        return bundle.path(SEAL).path(SHA256).asString("");
    }

    static String digest(ObjectNode bundle) {
        var content = bundle.deepCopy();
        content.remove(SEAL);
        var text = new StringBuilder();
        write(content, text);
        return Digest.of(text.toString());
    }

    private static void write(JsonNode node, StringBuilder text) {
        if (node.isObject()) {
            var fields = new TreeMap<String, JsonNode>();
            node.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
            var separator = "{";
            for (var field : fields.entrySet()) {
                text.append(separator)
                        .append(JSON.writeValueAsString(field.getKey()))
                        .append(':');
                write(field.getValue(), text);
                separator = ",";
            }
            text.append(fields.isEmpty() ? "{}" : "}");
            return;
        }
        if (node.isArray()) {
            text.append('[');
            for (int i = 0; i < node.size(); i++) {
                if (i > 0) text.append(',');
                write(node.get(i), text);
            }
            text.append(']');
            return;
        }
        text.append(JSON.writeValueAsString(node));
    }
}
