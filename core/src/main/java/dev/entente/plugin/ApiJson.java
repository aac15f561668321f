package dev.entente.plugin;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.LocalDate;
import java.time.Period;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of the plugin API's values. What is written is the same for equal values, has no nulls, and reads back equal;
 * what is unknown, missing or of another form is refused with its JSON Pointer.
 */
@Dependent
public class ApiJson {

    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(60)
            .maxNumberLength(60)
            .maxStringLength(100_000)
            .maxNameLength(200)
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(BOUNDS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addModule(new FormModule(type -> isOfApi(type) || type.isRecord()))
            .build();

    /** For stored inputs and results, and for any record of terms. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** For other mappers that meet values of the API, such as that of the REST interface. */
    @Produces
    public static JacksonModule module() {
        return new FormModule(ApiJson::isOfApi);
    }

    private static boolean isOfApi(Class<?> type) {
        return type == LocalDate.class
                || type == Period.class
                || type.getPackageName().startsWith("dev.entente.api");
    }
}
