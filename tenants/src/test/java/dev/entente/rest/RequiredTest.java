package dev.entente.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.problem.Problem.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequiredTest {

    private record Body(
            String name, @Nullable String note, @Nullable Map<String, List<String>> answers) {}

    @Test
    void whatIsNamedInAMapCannotBeNullEither() {
        var answers = new HashMap<String, List<String>>();
        answers.put("size", null);
        assertThat(Required.missing(new Body("Wren", null, answers)))
                .extracting(Finding::pointer)
                .containsExactly("/answers/size");
        var none = new ArrayList<String>();
        none.add(null);
        assertThat(Required.missing(new Body("Wren", null, Map.of("size", none))))
                .extracting(Finding::pointer)
                .containsExactly("/answers/size/0");
        assertThat(Required.missing(new Body("Wren", null, null))).isEmpty();
    }
}
