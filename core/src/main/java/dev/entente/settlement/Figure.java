package dev.entente.settlement;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/** A figure of a bundle as it is written there, with its unit; zero has any unit, and what cannot be read has a unit of its own. */
record Figure(BigDecimal value, String unit) {

    static final Figure ZERO = new Figure(BigDecimal.ZERO, "");

    private static final int MOST = 60;
    private static final String MIXED = "of mixed units";

    Figure {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        unit = value.signum() == 0 && !unit.equals(MIXED) ? "" : unit;
    }

    /** As the API writes it: {@code {"value":"12.30","unit":"EUR"}}. */
    static Figure of(JsonNode node) {
        return of(node.path("value").asString(""), node.path("unit").asString(""));
    }

    /** As people write it: 12.30 EUR. */
    static Figure of(String text) {
        var parts = text.split(" ", 2);
        return of(parts[0], parts.length == 2 ? parts[1] : "");
    }

    private static Figure of(String value, String unit) {
        try {
            var figure = new BigDecimal(value);
            // 1E999999999 is short, and gigabytes when it is added or written out.
            if (figure.precision() > MOST || Math.abs(figure.scale()) > MOST)
                throw new IllegalArgumentException("\"" + value + "\" is too long for a figure");
            return new Figure(figure, unit);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + value + "\" is no figure", e);
        }
    }

    Figure plus(Figure other) {
        if (unit.isEmpty() || other.unit.isEmpty() || unit.equals(other.unit))
            return new Figure(value.add(other.value), unit.isEmpty() ? other.unit : unit);
        return new Figure(value.add(other.value), MIXED);
    }

    Figure negated() {
        return new Figure(value.negate(), unit);
    }

    @Override
    public String toString() {
        return unit.isEmpty() ? value.toPlainString() : value.toPlainString() + " " + unit;
    }
}
