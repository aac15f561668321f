package dev.entente.attribution;

import dev.entente.attribution.Outcome.Lost;
import dev.entente.plugin.ApiJson;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is kept with an attribution as text, and back: equal values give the same text. */
final class Texts {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(ApiJson.module()).build();

    private Texts() {}

    static String of(Asked asked) {
        return JSON.writeValueAsString(asked);
    }

    static String of(List<Lost> lost) {
        return JSON.writeValueAsString(lost);
    }

    static Asked asked(String text) {
        return JSON.readValue(text, Asked.class);
    }

    static List<Lost> lost(String text) {
        return JSON.readValue(text, new TypeReference<>() {});
    }
}
