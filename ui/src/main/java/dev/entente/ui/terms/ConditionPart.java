package dev.entente.ui.terms;

import java.io.Serializable;
import tools.jackson.databind.node.ObjectNode;

/** One part of a condition that is changed, with its place in the draft. */
sealed interface ConditionPart extends Serializable permits ConditionGroup, ConditionPart.Compared {

    /** A field or a running total, how it compares, and with what. */
    record Compared(ObjectNode written, String pointer) implements ConditionPart {

        String how() {
            return written.propertyNames().stream()
                    .filter(ConditionGroup.COMPARES::containsKey)
                    .findFirst()
                    .orElse("");
        }

        boolean isTotal() {
            return written.has(ConditionGroup.MEASURE);
        }
    }
}
