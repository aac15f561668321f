package dev.entente.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.audit.RequestId;
import dev.entente.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.List;
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

    /** Whatever went wrong: half a file that ended in peace would pass for the whole. */
    @Test
    void leaveAloneWhatHasBegunAndHandOnWhyItBrokeOff() {
        var begun = (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (_, method, _) -> {
                    assertThat(method.getName()).isEqualTo("isCommitted");
                    return true;
                });
        var request = (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (_, _, _) -> null);
        for (var thrown : List.of(
                new Problem(EdgeProblem.NOT_FOUND, "Look elsewhere."),
                new IllegalStateException("In a wrapping", new SQLException("Took too long", "57014")),
                new IllegalStateException("Broken"))) {
            assertThatThrownBy(() -> new Answers().fail(request, begun, thrown)).isSameAs(thrown);
        }
    }
}
