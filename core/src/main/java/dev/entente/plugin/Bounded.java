package dev.entente.plugin;

import dev.entente.api.Amount;
import dev.entente.api.Bounds;
import dev.entente.api.Exact;
import dev.entente.api.Percentage;
import dev.entente.api.UnitPrice;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A figure with the least and the most that people may write; what is stored was within the bounds of its own day. */
record Bounded<T>(Form<T> form, Bounds bounds) implements Form<T> {

    private static final Set<Class<?>> FIGURES = Set.of(
            Percentage.class,
            Amount.class,
            Exact.class,
            UnitPrice.class,
            BigDecimal.class,
            long.class,
            Long.class,
            int.class,
            Integer.class);

    private static final int MOST = 38;

    static <T> Form<T> of(Form<T> form, Class<?> type, @Nullable Bounds bounds) {
        if (bounds == null) return form;
        if (!FIGURES.contains(type))
            throw new IllegalArgumentException("Only a figure has bounds, not " + type.getName());
        return new Bounded<>(form, bounds);
    }

    Bounded {
        refuseUnlessPlain(bound(bounds.min()));
        refuseUnlessPlain(bound(bounds.max()));
    }

    /** One with an exponent could fill the memory as soon as somebody writes it out. */
    private static void refuseUnlessPlain(@Nullable BigDecimal bound) {
        if (bound != null && (bound.precision() > MOST || Math.abs((long) bound.scale()) > MOST))
            throw new IllegalArgumentException("A bound has at most " + MOST + " digits");
    }

    @Override
    public void write(T value, JsonGenerator out) {
        form.write(value, out);
    }

    @Override
    public void writeFields(T value, JsonGenerator out) {
        form.writeFields(value, out);
    }

    @Override
    public @Nullable T read(JsonNode node, Reading at) {
        var value = form.read(node, at);
        if (value == null || !at.written()) return value;
        var figure = figure(value);
        var least = bound(bounds.min());
        var most = bound(bounds.max());
        if (least != null && figure.compareTo(least) < 0) return at.refuse("Use at least " + bounds.min());
        if (most != null && figure.compareTo(most) > 0) return at.refuse("Use at most " + bounds.max());
        return value;
    }

    private static @Nullable BigDecimal bound(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private static BigDecimal figure(Object value) {
        return switch (value) {
            case Percentage percentage -> percentage.percent();
            case Amount amount -> amount.value();
            case Exact exact -> exact.value();
            case UnitPrice price -> price.value();
            case BigDecimal decimal -> decimal;
            case Long whole -> BigDecimal.valueOf(whole);
            case Integer whole -> BigDecimal.valueOf(whole);
            default -> throw new IllegalStateException("Not a figure: " + value.getClass());
        };
    }

    @Override
    public boolean hasFields() {
        return form.hasFields();
    }

    /** Bounds of a figure that is written as text have no keyword of their own in JSON Schema. */
    @Override
    public ObjectNode schema() {
        var schema = form.schema();
        var prefix = schema.path("type").stringValue("").equals("integer") ? "" : "x-";
        var least = bound(bounds.min());
        var most = bound(bounds.max());
        if (least != null) schema.put(prefix + "minimum", least);
        if (most != null) schema.put(prefix + "maximum", most);
        return schema;
    }
}
