package dev.entente.tenant;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * An entity's table as arrays, one for each column, read from the annotations that Hibernate reads. One statement takes any
 * number of rows, so that it is prepared once.
 */
record BulkTable(String name, Column key, List<Column> columns, String insert) {

    // Signed, as Java compares keys, they would go in an order that no index of the database has.
    private static final Comparator<UUID> AS_STORED = Comparator.comparing(
                    UUID::getMostSignificantBits, Long::compareUnsigned)
            .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

    private static final Map<Class<?>, Kind> KINDS = Map.of(
            UUID.class, new Kind("uuid", UUID.class),
            String.class, new Kind("text", String.class),
            int.class, new Kind("int4", Integer.class),
            Integer.class, new Kind("int4", Integer.class),
            long.class, new Kind("int8", Long.class),
            Long.class, new Kind("int8", Long.class),
            boolean.class, new Kind("bool", Boolean.class),
            LocalDate.class, new Kind("date", LocalDate.class),
            Instant.class, new Kind("timestamptz", Instant.class));

    private record Kind(String type, Class<?> stored) {}

    /** A column of the database's type, filled from a field. */
    record Column(String name, String type, Class<?> stored, Field field) {

        /** The values of these rows, in their order. */
        Object[] of(List<?> rows) {
            var values = (Object[]) Array.newInstance(stored, rows.size());
            for (int i = 0; i < values.length; i++) values[i] = of(rows.get(i));
            return values;
        }

        private @Nullable Object of(Object row) {
            try {
                var value = field.get(row);
                return value instanceof Enum<?> constant ? constant.name() : value;
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Refuses an entity that has more than columns of its own. */
    static BulkTable of(Class<?> entity) {
        var table = entity.getAnnotation(Table.class);
        if (table == null || entity.getSuperclass() != Object.class)
            throw new IllegalArgumentException(entity + " is no entity with a table of its own");
        var fields = Arrays.stream(entity.getDeclaredFields())
                .filter(BulkTable::isStored)
                .toList();
        var keys = fields.stream()
                .filter(field -> field.isAnnotationPresent(Id.class))
                .map(BulkTable::column)
                .toList();
        if (keys.size() != 1 || keys.getFirst().stored() != UUID.class)
            throw new IllegalArgumentException(entity + " has no single key within its tenant");
        var columns = fields.stream().map(BulkTable::column).toList();
        return new BulkTable(table.name(), keys.getFirst(), columns, insert(table.name(), columns));
    }

    private static boolean isStored(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && !field.isAnnotationPresent(Transient.class)
                && !field.isAnnotationPresent(TenantId.class);
    }

    private static Column column(Field field) {
        var named = field.getAnnotation(jakarta.persistence.Column.class);
        var name = named == null || named.name().isEmpty() ? field.getName() : named.name();
        var kind = kind(field);
        field.setAccessible(true);
        return new Column(name, kind.type(), kind.stored(), field);
    }

    private static Kind kind(Field field) {
        var enumerated = field.getAnnotation(Enumerated.class);
        boolean isText = enumerated != null && enumerated.value() == EnumType.STRING;
        var kind = KINDS.get(isText ? String.class : field.getType());
        if (kind == null) throw new IllegalArgumentException(field + " is of a type that no bulk can write");
        return kind;
    }

    private static String insert(String table, List<Column> columns) {
        return "insert into " + table + " (tenant_id, " + joined(columns, Column::name) + ") select ?::uuid, it.* from unnest("
                + joined(columns, column -> "?::" + column.type() + "[]") + ") it";
    }

    private static String joined(List<Column> columns, Function<Column, String> part) {
        return columns.stream().map(part).collect(Collectors.joining(", "));
    }

    /** In the order of keys, in which an index is filled fastest. */
    List<?> inOrder(List<?> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(row -> (UUID) key.of((Object) row), AS_STORED))
                .toList();
    }
}
