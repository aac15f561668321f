package dev.entente.kit;

import dev.entente.api.Amount;
import dev.entente.api.Exact;
import dev.entente.api.Measure;
import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The currency that terms are in. */
final class Currency {

    private static final Unit USUAL = Unit.currency("USD");

    private Currency() {}

    /** That of the first amount or currency in the terms, in the order of their components; dollars where there is none. */
    static Unit of(Record terms) {
        return found(terms).filter(Unit::isCurrency).findFirst().orElse(USUAL);
    }

    private static Stream<Unit> found(@Nullable Object value) {
        return switch (value) {
            case Unit unit -> Stream.of(unit);
            case Amount amount -> Stream.of(amount.unit());
            case Exact exact -> Stream.of(exact.unit());
            case UnitPrice price -> Stream.of(price.unit());
            case Measure measure -> Stream.of(measure.unit());
            case List<?> list -> list.stream().flatMap(Currency::found);
            case Record record ->
                Stream.of(record.getClass().getRecordComponents()).flatMap(it -> found(component(it, record)));
            case null, default -> Stream.empty();
        };
    }

    private static @Nullable Object component(RecordComponent component, Record of) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true); // records of terms need not be public
            return accessor.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(Objects.toString(component), e);
        }
    }
}
