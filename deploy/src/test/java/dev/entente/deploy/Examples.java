package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.list;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Examples as tables, and what holds of every amount and every statement. */
final class Examples {

    private Examples() {}

    /** A table whose last column is worked out again. */
    static String again(String table, Function<String[], String> result) {
        return table.lines()
                .map(row -> row.split("->")[0])
                .map(row -> row + "-> " + result.apply(row.strip().split(" +")) + "\n")
                .collect(Collectors.joining());
    }

    static BigDecimal figure(JsonNode amount) {
        return new BigDecimal(amount.path("value").asString());
    }

    /** The steps are the amount, and the same comes out once more. */
    static void isExplained(JsonNode explained) {
        var sum = list(explained.path("steps")).stream()
                .map(step -> new BigDecimal(step.path("adds").asString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(figure(explained.path("earning").path("amount")));
        assertThat(explained.path("reproduced").asBoolean()).isTrue();
    }

    /** The lines are the total. */
    static void isSettled(JsonNode statement, String toPay) {
        var sum = list(statement.path("lines")).stream()
                .map(line -> figure(line.path("amount")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(toPay);
        assertThat(figure(statement.path("head").path("toPay"))).isEqualByComparingTo(toPay);
    }
}
