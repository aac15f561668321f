package dev.entente.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.entente.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with JSON that cannot be read; never in the parser's own words, which show our classes. */
final class Unreadable {

    private static final String PLAIN = "This value cannot be used here";

    private Unreadable() {}

    /** Of a whole body: it may be no object at all, or have something behind it. */
    static Problem body(JacksonException e) {
        if (e instanceof MismatchedInputException && e.getPath().isEmpty()) {
            return new Problem(RestProblem.NOT_JSON, "Send one JSON object as the body, and nothing behind it.");
        }
        return part(e);
    }

    static Problem part(JacksonException e) {
        return switch (e) {
            case StreamConstraintsException _ ->
                new Problem(RestProblem.TOO_LARGE, "The body is larger or deeper than we read. Send it in parts.");
            case InputCoercionException large -> field(place(large), "Write a smaller number");
            case StreamReadException broken -> notJson(broken);
            case UnrecognizedPropertyException unknown ->
                field(path(unknown), "There is no field “" + unknown.getPropertyName() + "” here");
            case JacksonException other -> field(path(other), words(other));
        };
    }

    private static Problem field(String pointer, String detail) {
        return Problem.field(RestProblem.INVALID_FIELD, pointer, detail);
    }

    private static Problem notJson(StreamReadException e) {
        if (String.valueOf(e.getOriginalMessage()).startsWith("Duplicate ")) {
            return Problem.field(RestProblem.NOT_JSON, place(e), "This is there twice; keep one");
        }
        var at = e.getLocation();
        var where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        return new Problem(RestProblem.NOT_JSON, "The body stops being JSON" + where + ".");
    }

    private static String place(StreamReadException e) {
        return e.processor() instanceof JsonParser parser
                ? parser.streamReadContext().pathAsPointer().toString()
                : path(e);
    }

    private static String path(JacksonException e) {
        return e.getPath().stream()
                .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
                .collect(Collectors.joining());
    }

    private static String words(JacksonException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException || cause instanceof ArithmeticException) {
                return String.valueOf(cause.getMessage());
            }
        }
        return e instanceof MismatchedInputException mismatch ? expected(mismatch.getTargetType()) : PLAIN;
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) return PLAIN;
        if (type.isEnum()) return "Use one of " + names(type);
        if (type.isRecord()) return "Write an object with its fields";
        if (type == LocalDate.class) return "Write a day as 2026-03-31, from the year 1900 to 9999";
        if (type == Instant.class) return "Write a moment as 2026-03-31T09:00:00Z, from the year 1900 to 9999";
        if (type == YearMonth.class) return "Write a month as 2026-03";
        if (type == UUID.class) return "Use an id as it was given out";
        if (type == String.class) return "Write a text in quotes";
        boolean whole = type == Long.class || type == Integer.class || type == long.class || type == int.class;
        return whole ? "Write a whole number" : PLAIN;
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> field.isEnumConstant())
                .map(field -> {
                    var written = field.getAnnotation(JsonProperty.class);
                    return written == null ? field.getName() : written.value();
                })
                .collect(Collectors.joining(", "));
    }
}
