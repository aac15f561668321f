package dev.entente.tenant;

import dev.entente.tenant.BinaryArray.Kind;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** An entity's table and columns, read from the annotations that Hibernate reads, and the statements that fill it in bulk. */
record BulkTable(String name, List<Column> columns, int key, MethodHandle fields) {

    private static final Map<Class<?>, Kind> KINDS = Map.of(
            UUID.class, Kind.UUID,
            String.class, Kind.TEXT,
            int.class, Kind.INT4,
            Integer.class, Kind.INT4,
            long.class, Kind.INT8,
            Long.class, Kind.INT8,
            boolean.class, Kind.BOOL,
            LocalDate.class, Kind.DATE,
            Instant.class, Kind.TIMESTAMPTZ);

    /** A column, filled from a field. */
    record Column(String name, Kind kind, MethodHandle field) {

        static Column of(String name, Kind kind, Field field) {
            try {
                field.setAccessible(true);
                var type = MethodType.methodType(Object.class, Object.class);
                return new Column(
                        name,
                        kind,
                        MethodHandles.lookup().unreflectGetter(field).asType(type));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        private String value(boolean isSame) {
            var array = "?::" + kind.name().toLowerCase(Locale.ROOT) + "[]";
            return isSame ? "(" + array + ")[1]" : "unnest(" + array + ")";
        }
    }

    private static @Nullable Object written(@Nullable Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    /** Of all columns, in their order. */
    @Nullable
    Object[] values(Object row) {
        try {
            var values = (Object[]) fields.invokeExact(row);
            for (int i = 0; i < values.length; i++) values[i] = written(values[i]);
            return values;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** What gives the order of rows with these values. */
    UUID key(@Nullable Object[] values) {
        if (values[key] instanceof UUID id) return id;
        throw new IllegalArgumentException("A row of " + name + " without a key");
    }

    /** All fields of a row at once, which the machine compiles into one: field by field it takes four times as long. */
    private static MethodHandle together(List<Column> columns) {
        var fields = columns.stream().map(Column::field).toArray(MethodHandle[]::new);
        var into = MethodHandles.identity(Object[].class).asCollector(Object[].class, fields.length);
        var type = MethodType.methodType(Object[].class, Object.class);
        return MethodHandles.permuteArguments(
                MethodHandles.filterArguments(into, 0, fields), type, new int[fields.length]);
    }

    /** Refuses an entity that has more than columns of its own; of a key of several columns the first gives the order. */
    static BulkTable of(Class<?> entity) {
        var table = entity.getAnnotation(Table.class);
        if (table == null || entity.getSuperclass() != Object.class)
            throw new IllegalArgumentException(entity + " is no entity with a table of its own");
        var fields = Arrays.stream(entity.getDeclaredFields())
                .filter(BulkTable::isStored)
                .toList();
        var keys = fields.stream()
                .filter(field -> field.isAnnotationPresent(Id.class))
                .toList();
        if (keys.isEmpty() || keys.getFirst().getType() != UUID.class)
            throw new IllegalArgumentException(
                    entity + " has no key within its tenant that its rows can be put in order by");
        var columns = fields.stream().map(BulkTable::column).toList();
        return new BulkTable(table.name(), columns, fields.indexOf(keys.getFirst()), together(columns));
    }

    private static boolean isStored(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && !field.isAnnotationPresent(Transient.class)
                && !field.isAnnotationPresent(TenantId.class);
    }

    private static Column column(Field field) {
        var enumerated = field.getAnnotation(Enumerated.class);
        boolean isText = enumerated != null && enumerated.value() == EnumType.STRING;
        var kind = isText ? Kind.TEXT : KINDS.get(field.getType());
        if (kind == null) throw new IllegalArgumentException(field + " is of a type that no bulk can write");
        var named = field.getAnnotation(jakarta.persistence.Column.class);
        return Column.of(named == null || named.name().isEmpty() ? field.getName() : named.name(), kind, field);
    }

    /**
     * The same statement however many rows: the tenant, then an array for each column, or of one value where all rows have it.
     * Arrays are unfolded side by side as rows go by; unfolded as a table, each would be written down by itself before.
     */
    String insert(IntPredicate same) {
        var names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        var values = IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i).value(same.test(i)))
                .collect(Collectors.joining(", "));
        return "insert into " + name + " (tenant_id, " + names + ") select ?::uuid, " + values;
    }
}
