package dev.entente.rest;

import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads ids, numbers, days and words in addresses; without it a mistyped parameter would be answered as an unknown address. */
@Provider
@ApplicationScoped
public class Parameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked") // the converter of a type is found by that type
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        var name = name(annotations);
        if (type == UUID.class)
            return (ParamConverter<T>) new Converter<>(name, Parameters::id, "Use an id as it was given out");
        if (type == Integer.class)
            return (ParamConverter<T>) new Converter<>(name, Integer::valueOf, "Write a whole number");
        if (type == LocalDate.class)
            return (ParamConverter<T>) new Converter<>(name, Parameters::day, "Write a day as 2026-03-31");
        if (type == Instant.class)
            return (ParamConverter<T>)
                    new Converter<>(name, Parameters::moment, "Write a moment as 2026-03-31T12:00:00Z");
        if (type == String.class)
            return (ParamConverter<T>)
                    new Converter<>(name, Parameters::text, "Take out the characters that cannot be stored");
        return null;
    }

    private static LocalDate day(String text) {
        try {
            return Bounded.day(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static Instant moment(String text) {
        try {
            return Bounded.instant(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    // The database stores no NUL, and no half of a character.
    private static String text(String text) {
        boolean stored = text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
        if (!stored) throw new IllegalArgumentException("Not text");
        return text;
    }

    /** Null: it is a part of the path, and what cannot be an id is at no address. */
    private static @Nullable String name(Annotation[] annotations) {
        for (var annotation : annotations) {
            if (annotation instanceof QueryParam query) return query.value();
        }
        return null;
    }

    // UUID reads short forms too, and so the same id would have several addresses.
    private static UUID id(String text) {
        var id = UUID.fromString(text);
        if (!id.toString().equalsIgnoreCase(text)) throw new IllegalArgumentException(text);
        return id;
    }

    private record Converter<T>(@Nullable String name, Function<String, T> read, String says)
            implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            try {
                return read.apply(text);
            } catch (IllegalArgumentException e) {
                if (name == null) throw new Problem(RestProblem.NOT_FOUND, "Check the address.");
                throw Problem.field(RestProblem.INVALID_PARAMETER, "/" + name, says);
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
