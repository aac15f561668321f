package dev.entente.plugin;

import static java.util.Map.entry;

import dev.entente.api.Amount;
import dev.entente.api.Bounds;
import dev.entente.api.Brackets;
import dev.entente.api.Brackets.From;
import dev.entente.api.DateRange;
import dev.entente.api.Exact;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Per;
import dev.entente.api.Measure.Window;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.api.commercial.CommercialModel.Motion;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The form of every type that terms and stored results are made of; any other type is refused. */
final class Forms {

    private record Figure(BigDecimal value, Unit unit) {}

    private record Days(LocalDate from, @Nullable LocalDate until) {

        static Days of(DateRange range) {
            return new Days(range.from(), range.isOpen() ? null : range.until());
        }

        DateRange range() {
            return until == null ? DateRange.since(from) : new DateRange(from, until);
        }
    }

    /** A measure as people write it: of the partner, where nothing else is said. */
    private record Figures(
            String what,
            Unit unit,
            Map<String, String> only,
            Window window,
            @Nullable Per per) {

        static Figures of(Measure measure) {
            return new Figures(measure.what(), measure.unit(), measure.only(), measure.window(), measure.per());
        }

        Measure measure() {
            return new Measure(what, unit, only, window, per == null ? Per.PARTNER : per);
        }
    }

    private static final Map<Class<?>, Form<?>> PLAIN = Map.ofEntries(
            entry(String.class, new Plain.Text()),
            entry(long.class, new Plain.Whole()),
            entry(Long.class, new Plain.Whole()),
            entry(int.class, new Plain.Int()),
            entry(Integer.class, new Plain.Int()),
            entry(boolean.class, new Plain.YesNo()),
            entry(Boolean.class, new Plain.YesNo()),
            entry(BigDecimal.class, Texts.DECIMAL),
            entry(LocalDate.class, Texts.DATE),
            entry(Period.class, Texts.PERIOD),
            entry(Percentage.class, Texts.PERCENTAGE),
            entry(Unit.class, Texts.UNIT),
            entry(Window.class, Texts.WINDOW),
            entry(Motion.class, Texts.MOTION));

    /** Where in its records a form is made: no record holds itself, and a few that hold each other twice are soon too many. */
    private static final class Around {

        private static final int MOST = 2_000;

        private final Set<Class<?>> records = new HashSet<>();
        private int fields;

        boolean enter(Class<?> record) {
            return records.add(record);
        }

        void leave(Class<?> record) {
            records.remove(record);
        }

        void count() {
            if (++fields > MOST) throw new IllegalArgumentException("Terms cannot have more than 2,000 fields");
        }
    }

    private static final String TEXTS_BY_NAME = "java.util.Map<java.lang.String, java.lang.String>";

    // Keeps a form as long as its class, so that a plugin's classes can go.
    private static final ClassValue<Form<?>> KNOWN = new ClassValue<>() {
        @Override
        protected Form<?> computeValue(Class<?> type) {
            return form(type, new Around());
        }
    };

    private Forms() {}

    @SuppressWarnings("unchecked") // made from the class
    static <T> Form<T> of(Class<T> type) {
        return (Form<T>) KNOWN.get(type);
    }

    /** The fields of a record, even where the record as a whole is written in another way. */
    static <T extends Record> Form<T> fields(Class<T> type) {
        return new RecordForm<>(type, component -> component(component, new Around()));
    }

    private static Form<?> form(Type type, Around around) {
        if (type instanceof Class<?> named) return named(named, around);
        if (type instanceof ParameterizedType of && of.getRawType() == List.class) {
            return new ListForm<>(form(of.getActualTypeArguments()[0], around));
        }
        if (TEXTS_BY_NAME.equals(type.getTypeName())) return new Plain.Named();
        throw refused(type);
    }

    private static Form<?> named(Class<?> type, Around around) {
        var plain = PLAIN.get(type);
        if (plain != null) return plain;
        var special = special(type);
        if (special != null) return special;
        if (type.isEnum()) return Texts.constant(type.asSubclass(Enum.class));
        if (type.isSealed() && type.isInterface()) return kinds(type, around);
        if (!type.isRecord() || !around.enter(type)) throw refused(type);
        var record = new RecordForm<>(type, component -> component(component, around));
        around.leave(type);
        return record;
    }

    /** One of several records, told apart by their names. */
    private static <T> Form<T> kinds(Class<T> type, Around around) {
        var kinds = OneOf.<T>none();
        for (var kind : type.getPermittedSubclasses()) add(kinds, kind.asSubclass(type), around);
        return kinds;
    }

    @SuppressWarnings("unchecked") // made from the class
    private static <T, K extends T> void add(OneOf<T> kinds, Class<K> kind, Around around) {
        var name = kind.getSimpleName();
        if (!kind.isRecord()) throw refused(kind);
        kinds.or(
                name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1), kind, (Form<K>) named(kind, around));
    }

    private static Form<?> component(RecordComponent component, Around around) {
        around.count();
        var form = form(component.getGenericType(), around);
        return Bounded.of(form, component.getType(), component.getAnnotation(Bounds.class));
    }

    private static IllegalArgumentException refused(Type type) {
        return new IllegalArgumentException("Terms cannot contain " + type.getTypeName());
    }

    private static @Nullable Form<?> special(Class<?> type) {
        if (type == Amount.class) return figure(Amount::value, Amount::unit, Amount::exactly);
        if (type == Exact.class) return figure(Exact::value, Exact::unit, Exact::new);
        if (type == UnitPrice.class) return figure(UnitPrice::value, UnitPrice::unit, UnitPrice::new);
        if (type == DateRange.class) return new AsForm<>(fields(Days.class), Days::of, Days::range);
        if (type == Brackets.class) return new AsForm<>(new ListForm<>(of(From.class)), Brackets::rates, Brackets::new);
        if (type == Measure.class) return new AsForm<>(fields(Figures.class), Figures::of, Figures::measure);
        return StoredForms.of(type);
    }

    private static <T> Form<T> figure(
            Function<T, BigDecimal> value, Function<T, Unit> unit, BiFunction<BigDecimal, Unit, T> in) {
        return new AsForm<>(
                fields(Figure.class),
                it -> new Figure(value.apply(it), unit.apply(it)),
                it -> in.apply(it.value(), it.unit()));
    }
}
