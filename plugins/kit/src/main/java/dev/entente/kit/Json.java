package dev.entente.kit;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.entente.api.Amount;
import dev.entente.api.Condition;
import dev.entente.api.DateRange;
import dev.entente.api.Exact;
import dev.entente.api.Measure;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.api.scorecard.ScorecardProvider.Facts;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.StdConverter;

/**
 * The values of the API, and records of terms, as JSON that people read: one of several kinds says its type. What is
 * written reads back equal.
 */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .annotationIntrospector(new Kinds())
            .changeDefaultVisibility(fields -> fields.with(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY)
                    .withCreatorVisibility(Visibility.ANY))
            .changeDefaultPropertyInclusion(
                    _ -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .withConfigOverride(
                    BigDecimal.class, it -> it.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .registerSubtypes(
                    Amount.class,
                    Exact.class,
                    UnitPrice.class,
                    Percentage.class,
                    Unit.class,
                    Rounding.class,
                    DateRange.class,
                    LocalDate.class,
                    Period.class,
                    Figure.class,
                    Long.class,
                    BigDecimal.class)
            .addMixIn(Standing.class, OfStanding.class)
            .addMixIn(Facts.class, OfFacts.class)
            .addMixIn(Unit.class, OfUnit.class)
            .addMixIn(Exact.class, OfExact.class)
            .addMixIn(Step.class, OfStep.class)
            .addMixIn(Condition.Test.class, OfTest.class)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Json() {}

    static String text(Object value, Type type) {
        return MAPPER.writerFor(MAPPER.constructType(type)).writeValueAsString(value);
    }

    static <T> T value(String text, Type type) {
        return MAPPER.readValue(text, MAPPER.constructType(type));
    }

    static Type parametric(Class<?> type, Class<?> of) {
        return MAPPER.getTypeFactory().constructParametricType(type, of);
    }

    /** What is one of a closed set of kinds says which. */
    private static final class Kinds extends JacksonAnnotationIntrospector {

        @Override
        public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated of) {
            var type = of.getAnnotated() instanceof Class<?> it ? it : Object.class;
            boolean isOneOf = type.isSealed() || Stream.of(type.getInterfaces()).anyMatch(Class::isSealed);
            return isOneOf ? BY_TYPE : super.findPolymorphicTypeInfo(config, of);
        }

        private static final JsonTypeInfo.Value BY_TYPE = JsonTypeInfo.Value.construct(
                JsonTypeInfo.Id.SIMPLE_NAME, JsonTypeInfo.As.PROPERTY, "type", null, false, null);
    }

    /** Totals are a list, as a measure is no name. */
    private interface OfStanding {

        @JsonSerialize(converter = Listed.class)
        @JsonDeserialize(converter = Unlisted.class)
        Map<Measure, Amount> measured();

        @JsonSerialize(converter = Listed.class)
        @JsonDeserialize(converter = Unlisted.class)
        Map<Measure, Amount> own();
    }

    /** So are those of a score. */
    private interface OfFacts {

        @JsonSerialize(converter = Listed.class)
        @JsonDeserialize(converter = Unlisted.class)
        Map<Measure, Amount> measured();
    }

    /** A currency is its code; what a program counts says its decimals as well. */
    @JsonSerialize(converter = Named.class)
    @JsonDeserialize(converter = Unnamed.class)
    private interface OfUnit {}

    /** As its value and unit. */
    @JsonSerialize(converter = Valued.class)
    @JsonDeserialize(converter = Unvalued.class)
    private interface OfExact {}

    /** As its reason, figures and product. */
    @JsonSerialize(converter = Said.class)
    @JsonDeserialize(converter = Unsaid.class)
    private interface OfStep {}

    private interface OfTest {
        @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
        List<?> literals();
    }

    private record Figure(BigDecimal value, Unit unit) {}

    private static final class Valued extends StdConverter<Exact, Figure> {
        @Override
        public Figure convert(Exact exact) {
            return new Figure(exact.value(), exact.unit());
        }
    }

    private static final class Unvalued extends StdConverter<Figure, Exact> {
        @Override
        public Exact convert(Figure figure) {
            return new Exact(figure.value(), figure.unit());
        }
    }

    private record Line(
            String because,
            Exact exact,

            @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
            List<?> operands,

            @Nullable String sku) {}

    private static final class Said extends StdConverter<Step, Line> {
        @Override
        public Line convert(Step step) {
            return new Line(step.because(), step.exact(), step.operands(), step.sku());
        }
    }

    private static final class Unsaid extends StdConverter<Line, Step> {
        @Override
        public Step convert(Line line) {
            var figures = line.operands().stream().map(Unsaid::figure).toList();
            return new Step(line.because(), line.exact(), figures, line.sku());
        }

        /** An exact figure among the operands is written as its value and unit. */
        private static Object figure(Object operand) {
            return operand instanceof Figure(var value, var unit) ? new Exact(value, unit) : operand;
        }
    }

    private record Total(Measure measure, Amount amount) {}

    private static final class Listed extends StdConverter<Map<Measure, Amount>, List<Total>> {
        @Override
        public List<Total> convert(Map<Measure, Amount> totals) {
            return totals.entrySet().stream()
                    .map(each -> new Total(each.getKey(), each.getValue()))
                    .toList();
        }
    }

    private static final class Unlisted extends StdConverter<List<Total>, Map<Measure, Amount>> {
        @Override
        public Map<Measure, Amount> convert(List<Total> totals) {
            var map = new LinkedHashMap<Measure, Amount>();
            totals.forEach(each -> map.put(each.measure(), each.amount()));
            return map;
        }
    }

    private static final class Named extends StdConverter<Unit, String> {
        @Override
        public String convert(Unit unit) {
            return unit.isCurrency() ? unit.code() : unit.code() + ":" + unit.scale();
        }
    }

    private static final class Unnamed extends StdConverter<String, Unit> {
        @Override
        public Unit convert(String name) {
            int colon = name.indexOf(':');
            if (colon < 0) return Unit.currency(name);
            return Unit.counted(name.substring(0, colon), Integer.parseInt(name.substring(colon + 1)));
        }
    }
}
