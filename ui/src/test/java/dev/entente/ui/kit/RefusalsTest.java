package dev.entente.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.clock.ClockProblem;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import dev.entente.ui.UiTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RefusalsTest extends UiTest {

    private final TextField name = new TextField("Name");
    private final TextField monday = new TextField("Monday");
    private final Div above = new Div();

    @Test
    void whatIsWrongWithAPartOfAFieldIsSaidBesideIt() {
        refuse(new Finding("/week/monday/0", "Use hours"), new Finding("/week/monday/1", "Use others"));
        assertThat(monday.isInvalid()).isTrue();
        assertThat(monday.getErrorMessage()).isEqualTo("Use hours");
        assertThat(name.isInvalid()).isFalse();
        assertThat(above.getChildren()).isEmpty();
    }

    @Test
    void whatNoFieldIsAtFaultForIsSaidAboveBesideTheOthers() {
        refuse(new Finding("/name", "Write something here"), new Finding("/week", "Nobody works"));
        assertThat(name.isInvalid()).isTrue();
        assertThat(text(above)).contains("Nobody works");
    }

    @Test
    void severalThingsAreSaidEachAndNotCounted() {
        refuse(new Finding("/week", "Nobody works"), new Finding("", "Too many"));
        assertThat(text(above)).contains("Nobody works. Too many").doesNotContain("2 things");
    }

    private void refuse(Finding... findings) {
        var problem = new Problem(ClockProblem.UNCLEAR_CALENDAR, "There are 2 things to change", List.of(findings));
        Refusals.show(problem, Map.of("/name", name, "/week/monday", monday), above);
    }
}
