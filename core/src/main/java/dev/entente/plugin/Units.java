package dev.entente.plugin;

import dev.entente.api.Exact;
import dev.entente.api.Unit;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The units that a record names, at whatever depth: those that a result about it may be in. */
final class Units {

    private Units() {}

    static Set<Unit> in(Record record) {
        var units = new HashSet<Unit>();
        look(record, units);
        return units;
    }

    private static void look(Object value, Set<Unit> units) {
        switch (value) {
            case Unit unit -> units.add(unit);
            case Exact exact -> units.add(exact.unit());
            case Record record -> {
                for (var component : record.getClass().getRecordComponents()) look(record, component, units);
            }
            case Collection<?> many -> many.forEach(one -> look(one, units));
            default -> {}
        }
    }

    private static void look(Record record, RecordComponent component, Set<Unit> units) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            var value = accessor.invoke(record);
            if (value != null) look(value, units);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
