package dev.entente.imports;

import dev.entente.plugin.ApiJson;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What several targets need: the keys of rows, and how a record was, as text that can be compared and read again. */
final class Found {

    static final String CHANGED_SINCE = "Somebody changed it since";

    static final String GONE = "It was removed in the meantime";

    private static final JsonMapper WHOLE =
            JsonMapper.builder().addModule(ApiJson.module()).build();

    private Found() {}

    static List<String> keys(List<Entry> entries, Kind kind) {
        return entries.stream()
                .map(entry -> entry.first().text(kind.key()))
                .filter(Found::canBeStored)
                .distinct()
                .toList();
    }

    /** The database takes no text of any kind. */
    static boolean canBeStored(String text) {
        return text.chars().noneMatch(c -> c == 0 || Character.isSurrogate((char) c));
    }

    static String written(Object value) {
        return ImportBatch.JSON.writeValueAsString(value);
    }

    static <T> T read(String text, Class<T> type) {
        return ImportBatch.JSON.readValue(text, type);
    }

    /** With amounts, to the last part. */
    static String exactly(Object value) {
        return ApiJson.mapper().writeValueAsString(value);
    }

    static <T> T exactly(String text, Class<T> type) {
        return ApiJson.mapper().readValue(text, type);
    }

    /** To the last part too, of what holds more than values of the plugin API, such as ids. */
    static String whole(Object value) {
        return WHOLE.writeValueAsString(value);
    }

    static <T> T whole(String text, Class<T> type) {
        return WHOLE.readValue(text, type);
    }
}
