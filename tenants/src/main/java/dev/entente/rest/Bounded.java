package dev.entente.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Reads a day or an instant that every table keeps and every page writes; Java knows years that a database refuses. */
final class Bounded<T> extends StdDeserializer<T> {

    private final Function<String, T> reads;

    private Bounded(Class<T> type, Function<String, T> reads) {
        super(type);
        this.reads = reads;
    }

    static JacksonModule times() {
        return new SimpleModule("times")
                .addDeserializer(LocalDate.class, new Bounded<>(LocalDate.class, Bounded::day))
                .addDeserializer(Instant.class, new Bounded<>(Instant.class, Bounded::instant));
    }

    static LocalDate day(String text) {
        return within(LocalDate.parse(text));
    }

    static Instant instant(String text) {
        var instant = Instant.parse(text);
        within(LocalDate.ofInstant(instant, ZoneOffset.UTC));
        return instant;
    }

    private static LocalDate within(LocalDate day) {
        if (day.getYear() < 1900 || day.getYear() > 9999) throw new DateTimeException("The year is not kept");
        return day;
    }

    @Override
    @SuppressWarnings("unchecked") // the type that it was made for
    public T deserialize(JsonParser parser, DeserializationContext context) throws JacksonException {
        var text = parser.getValueAsString();
        if (text == null) return (T) context.handleUnexpectedToken(getValueType(context), parser);
        try {
            return reads.apply(text);
        } catch (DateTimeException e) {
            throw context.weirdStringException(text, handledType(), "no day that is kept");
        }
    }
}
