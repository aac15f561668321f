package dev.entente.tenant;

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
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** An entity's table and columns, read from the annotations that Hibernate reads, and the statements that fill it in bulk. */
record BulkTable(String name, Column key, List<Column> columns, MethodHandle fields) {

    private static final String TEMPORARY = "pg_temp.bulk";
    private static final String TEXT = "text";

    /** What can be written, and as what the database knows it. */
    private static final Map<Class<?>, String> KINDS = Map.of(
            UUID.class, "uuid",
            String.class, TEXT,
            int.class, "int4",
            Integer.class, "int4",
            long.class, "int8",
            Long.class, "int8",
            boolean.class, "bool",
            LocalDate.class, "date",
            Instant.class, "timestamptz");

    /** A column, filled from a field. */
    record Column(String name, String type, MethodHandle field) {

        static Column of(String name, String kind, Field field) {
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

        @Nullable
        Object of(Object row) {
            try {
                return written((Object) field.invokeExact(row));
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
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
        return new BulkTable(table.name(), column(keys.getFirst()), columns, together(columns));
    }

    private static boolean isStored(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && !field.isAnnotationPresent(Transient.class)
                && !field.isAnnotationPresent(TenantId.class);
    }

    private static Column column(Field field) {
        var enumerated = field.getAnnotation(Enumerated.class);
        boolean isText = enumerated != null && enumerated.value() == EnumType.STRING;
        var kind = isText ? TEXT : KINDS.get(field.getType());
        if (kind == null) throw new IllegalArgumentException(field + " is of a type that no bulk can write");
        var named = field.getAnnotation(jakarta.persistence.Column.class);
        return Column.of(named == null || named.name().isEmpty() ? field.getName() : named.name(), kind, field);
    }

    /** The tenant's column is the first. */
    private String all() {
        return Stream.concat(Stream.of("tenant_id"), columns.stream().map(Column::name))
                .collect(Collectors.joining(", "));
    }

    /** A few rows in one statement, the same however many: the tenant, then an array for each column. */
    String insertFew() {
        var arrays = columns.stream().map(each -> "?::" + each.type() + "[]").collect(Collectors.joining(", "));
        return "insert into " + name + " (" + all() + ") select ?::uuid, few.* from unnest(" + arrays + ") as few";
    }

    /** Of columns alone, without a policy: PostgreSQL copies into no table that has one. */
    String create() {
        return "create temporary table bulk on commit drop as select " + all() + " from " + name + " with no data";
    }

    String copy() {
        return "copy " + TEMPORARY + " from stdin (format binary)";
    }

    /** Here the fences are. */
    String insert() {
        return "insert into " + name + " (" + all() + ") select * from " + TEMPORARY;
    }

    /** For the next one in the same transaction. */
    String drop() {
        return "drop table " + TEMPORARY;
    }
}
