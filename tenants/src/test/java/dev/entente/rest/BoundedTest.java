package dev.entente.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class BoundedTest {

    record Body(@Nullable LocalDate on, @Nullable Instant at) {}

    @Test
    void daysAndMomentsThatAreKeptAreRead() {
        assertThat(read("{\"on\": \"2026-12-31\", \"at\": \"2026-12-31T23:59:59Z\"}"))
                .isEqualTo(new Body(LocalDate.of(2026, 12, 31), Instant.parse("2026-12-31T23:59:59Z")));
        assertThat(read("{\"on\": null}")).isEqualTo(new Body(null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"on\": \"+999999999-12-31\"}",
                "{\"on\": \"-5000-01-01\"}",
                "{\"on\": \"2026-02-30\"}",
                "{\"on\": 20260331}",
                "{\"on\": [2026, 3, 31]}",
                "{\"on\": \"\"}"
            })
    void noOtherDayGoesThroughToTheDatabase(String body) {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> read(body))
                .satisfies(refused -> assertThat(Unreadable.part(refused).errors())
                        .singleElement()
                        .hasToString(
                                "Finding[pointer=/on, detail=Write a day as 2026-03-31, from the year 1900 to 9999]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"at\": \"+999999999-12-31T00:00:00Z\"}", "{\"at\": 1774944000}", "{\"at\": \"now\"}"})
    void norAnyOtherMoment(String body) {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> read(body))
                .satisfies(refused -> assertThat(Unreadable.part(refused).errors())
                        .singleElement()
                        .extracting(finding -> finding.pointer())
                        .isEqualTo("/at"));
    }

    private static Body read(String body) {
        return Json.strict(List.of()).readValue(body, Body.class);
    }
}
