package dev.entente.ui.terms;

import dev.entente.api.Amount;
import dev.entente.api.Field;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.ui.terms.FormPart.Kind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What conditions may look at: how it compares, which values there are, and what kind of field shows one. */
final class Looked {

    private Looked() {}

    static List<String> compares(Field field) {
        boolean ordered = field.type() != String.class && field.type() != Boolean.class;
        return ConditionGroup.COMPARES.keySet().stream()
                .filter(each -> ordered || List.of("is", "oneOf", "unknown").contains(each))
                .filter(each -> field.type() != Boolean.class || each.equals("is"))
                .toList();
    }

    /** None: any value will do. */
    static List<String> known(Field field) {
        return switch (field) {
            case KIND -> List.of("new", "renewal", "expansion");
            case INVOICED_BY -> List.of("vendor", "partner", "other");
            case ROUTE -> Arrays.stream(Route.values()).map(Enum::name).toList();
            default -> List.of();
        };
    }

    static Kind kind(Field field) {
        return Map.<Class<?>, Kind>of(
                        Boolean.class, Kind.YES_NO,
                        LocalDate.class, Kind.DAY,
                        Amount.class, Kind.AMOUNT,
                        Long.class, Kind.WHOLE)
                .getOrDefault(field.type(), Kind.TEXT);
    }
}
