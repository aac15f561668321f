package dev.entente.kit;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Exact;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.api.commercial.Step.Rounding;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values of the API, and records of terms, as JSON that people read: amounts as "12.30 EUR", percent as "12.5", one of
 * several kinds with its "type". What is written reads back equal.
 */
final class Json {

    private static final String TYPE = "type";
    private static final String VALUE = "value";
    private static final List<Class<?>> PLAIN = List.of(
            Amount.class,
            Exact.class,
            UnitPrice.class,
            Percentage.class,
            Unit.class,
            Rounding.class,
            DateRange.class,
            LocalDate.class,
            Period.class,
            String.class,
            Integer.class,
            Long.class,
            Boolean.class,
            BigDecimal.class);

    private Json() {}

    static String text(Object value, Type type) {
        return JsonText.write(write(value, type));
    }

    static <T> T value(String text, Class<T> type) {
        var value = type.cast(read(JsonText.read(text), type));
        if (value == null) throw new IllegalArgumentException("Nothing is written");
        return value;
    }

    static @Nullable Object write(@Nullable Object value, Type type) {
        return switch (value) {
            case null -> null;
            case Boolean _, Integer _, Long _ -> isOpen(type) ? typed(value) : value;
            case Amount amount -> open(amount, type, amount.toString());
            case Exact exact -> open(exact, type, exact.value().toPlainString() + " " + unit(exact.unit()));
            case UnitPrice price -> open(price, type, price.value().toPlainString() + " " + unit(price.unit()));
            case Percentage percentage -> open(value, type, percentage.percent().toPlainString());
            case Unit unit -> open(value, type, unit(unit));
            case BigDecimal decimal -> open(value, type, decimal.toPlainString());
            case String _, LocalDate _, Period _, Enum<?> _ -> open(value, type, value.toString());
            case List<?> list ->
                list.stream().map(each -> write(each, element(type))).toList();
            case Map<?, ?> map -> entries(map, (ParameterizedType) type);
            default -> isOpen(type) || isOneOf(type) ? typed(value) : fields(value);
        };
    }

    /** An amount of a counted unit says its decimals. */
    private static @Nullable Object open(Object value, Type type, String written) {
        if (value instanceof Amount amount) written = amount.value().toPlainString() + " " + unit(amount.unit());
        return isOpen(type) || isOneOf(type) ? named(value, written) : written;
    }

    private static Map<String, @Nullable Object> named(Object value, Object written) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put(TYPE, name(value.getClass()));
        map.put(VALUE, written);
        return map;
    }

    private static Map<String, @Nullable Object> typed(Object value) {
        if (!(value instanceof Record)) return named(value, value);
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put(TYPE, name(value.getClass()));
        map.putAll(fields(value));
        return map;
    }

    private static List<Object> entries(Map<?, ?> map, ParameterizedType type) {
        var list = new ArrayList<Object>();
        map.forEach((key, value) -> {
            var entry = new LinkedHashMap<String, @Nullable Object>();
            entry.put("key", write(key, type.getActualTypeArguments()[0]));
            entry.put(VALUE, write(value, type.getActualTypeArguments()[1]));
            list.add(entry);
        });
        return list;
    }

    private static Map<String, @Nullable Object> fields(Object value) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        for (var component : value.getClass().getRecordComponents()) {
            var written = write(component(component, value), component.getGenericType());
            if (written != null) map.put(component.getName(), written);
        }
        return map;
    }

    private static @Nullable Object component(RecordComponent component, Object value) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static @Nullable Object read(@Nullable Object json, Type type) {
        if (json == null) return null;
        if (isOpen(type)) return kind(json, PLAIN);
        if (type instanceof ParameterizedType of) {
            return of.getRawType() == Map.class ? map((List<?>) json, of) : list((List<?>) json, of);
        }
        var plain = (Class<?>) type;
        if (isOneOf(plain)) return kind(json, Arrays.asList(plain.getPermittedSubclasses()));
        if (json instanceof String text) return text(text, plain);
        if (json instanceof BigDecimal number)
            return plain == int.class || plain == Integer.class
                    ? (Object) number.intValueExact()
                    : number.longValueExact();
        return json instanceof Map<?, ?> map ? record(map, plain) : json;
    }

    private static @Nullable Object kind(Object json, List<Class<?>> kinds) {
        var map = (Map<?, ?>) json;
        var kind = kinds.stream()
                .flatMap(each -> isOneOf(each) ? Arrays.stream(each.getPermittedSubclasses()) : Stream.of(each))
                .filter(each -> name(each).equals(map.get(TYPE)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind " + map.get(TYPE)));
        return map.containsKey(VALUE) && (!kind.isRecord() || PLAIN.contains(kind))
                ? read(map.get(VALUE), kind)
                : record(map, kind);
    }

    private static Object text(String text, Class<?> type) {
        int space = text.indexOf(' ');
        if (type == String.class) return text;
        if (type == Amount.class) return Amount.exactly(new BigDecimal(text.substring(0, space)), unitOf(text, space));
        if (type == Exact.class) return new Exact(new BigDecimal(text.substring(0, space)), unitOf(text, space));
        if (type == UnitPrice.class)
            return new UnitPrice(new BigDecimal(text.substring(0, space)), unitOf(text, space));
        if (type == Percentage.class) return Percentage.of(text);
        if (type == Unit.class) return unitOf(text, -1);
        if (type == LocalDate.class) return LocalDate.parse(text);
        if (type == Period.class) return Period.parse(text);
        if (type == BigDecimal.class) return new BigDecimal(text);
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No " + type.getSimpleName() + " " + text));
    }

    private static String unit(Unit unit) {
        return unit.isCurrency() || unit.scale() == 0 ? unit.code() : unit.code() + ":" + unit.scale();
    }

    private static Unit unitOf(String text, int space) {
        var words = text.substring(space + 1).split(":");
        if (Character.isUpperCase(words[0].charAt(0))) return Unit.currency(words[0]);
        return Unit.counted(words[0], words.length == 1 ? 0 : Integer.parseInt(words[1]));
    }

    private static List<@Nullable Object> list(List<?> json, ParameterizedType type) {
        var list = new ArrayList<@Nullable Object>();
        for (var each : json) list.add(read(each, type.getActualTypeArguments()[0]));
        return list;
    }

    private static Map<@Nullable Object, @Nullable Object> map(List<?> json, ParameterizedType type) {
        var map = new LinkedHashMap<@Nullable Object, @Nullable Object>();
        for (var each : json) {
            var entry = (Map<?, ?>) each;
            map.put(
                    read(entry.get("key"), type.getActualTypeArguments()[0]),
                    read(entry.get(VALUE), type.getActualTypeArguments()[1]));
        }
        return map;
    }

    private static Object record(Map<?, ?> json, Class<?> type) {
        var components = type.getRecordComponents();
        var values = Arrays.stream(components)
                .map(component -> field(json.get(component.getName()), component))
                .toArray();
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("No " + type.getSimpleName() + ": " + e.getCause(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object field(@Nullable Object json, RecordComponent component) {
        return read(json, component.getGenericType());
    }

    private static boolean isOpen(Type type) {
        return type == Object.class || type instanceof WildcardType;
    }

    private static boolean isOneOf(Type type) {
        return type instanceof Class<?> named && named.isSealed() && named.isInterface();
    }

    private static Type element(Type type) {
        return type instanceof ParameterizedType of ? of.getActualTypeArguments()[0] : Object.class;
    }

    private static String name(Class<?> type) {
        var name = type.isEnum() || type.getEnclosingClass() == null || !type.isAnonymousClass()
                ? type.getSimpleName()
                : type.getSuperclass().getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
