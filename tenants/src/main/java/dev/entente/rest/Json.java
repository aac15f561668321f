package dev.entente.rest;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.entente.problem.Problem;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

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

    /** A part of a body as a value of this type; refused as a whole body would be, with pointers from the part on. */
    public <T> T read(JsonNode part, Class<T> type) {
        try {
            var read = mapper.treeToValue(part, type);
            if (read == null) throw Problem.field(RestProblem.INVALID_FIELD, "", "Write an object with its fields");
            Required.refuse(read);
            return read;
        } catch (JacksonException e) {
            throw Unreadable.part(e);
        }
    }

    private static void textOnly(MutableCoercionConfig text) {
        for (var shape : List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
            text.setCoercion(shape, CoercionAction.Fail);
        }
    }

    /** Refuses what is unknown, double or converted by guessing. */
    static ObjectMapper strict(Iterable<JacksonModule> modules) {
        var factory = JsonFactory.builder()
                .streamReadConstraints(BOUNDS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .addModule(Bounded.times())
                .addModules(modules)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(LogicalType.Textual, Json::textOnly)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(Include.NON_NULL))
                .build();
    }
}
