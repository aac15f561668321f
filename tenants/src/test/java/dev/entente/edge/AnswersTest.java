package dev.entente.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.audit.RequestId;
import org.junit.jupiter.api.Test;

class AnswersTest {

    @Test
    void showNoMarkupOfOthers() {
        assertThat(Answers.page("<b>\"", "a & b")).contains("<h1>&lt;b&gt;&quot;</h1><p>a &amp; b</p>");
    }

    @Test
    void nameTheRequest() {
        assertThat(RequestId.call("r-1", () -> Answers.page("T", "w"))).contains("Reference r-1");
        assertThat(Answers.page("T", "w")).doesNotContain("Reference");
    }
}
