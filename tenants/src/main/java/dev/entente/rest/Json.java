package dev.entente.rest;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** The one JSON mapper of the REST interface; capabilities contribute modules for their values. */
@ApplicationScoped
public class Json {

    /** Bounds on what is read; a bulk of 10,000 sales is about 5 MB. */
    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(50)
            .maxNumberLength(60)
            .maxStringLength(2_000_000)
            .maxNameLength(200)
            .maxDocumentLength(20_000_000)
            .build();

    @Inject
    Instance<JacksonModule> modules;

    private ObjectMapper mapper = new JsonMapper();

    @PostConstruct
    void build() {
        mapper = strict(modules);
    }

    public ObjectMapper mapper() {
        return mapper;
    }

    /** Refuses what is unknown, double or converted by guessing. */
    static ObjectMapper strict(Iterable<JacksonModule> modules) {
        var factory = JsonFactory.builder()
                .streamReadConstraints(BOUNDS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .addModules(modules)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(Include.NON_NULL))
                .build();
    }
}
