package dev.entente.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;

/** Filters are folded on a phone, and the button that unfolds them says how many are set. */
class FoldingTest {

    private final Div toolbar = new Div();
    private final Folding folding = new Folding(toolbar);

    @Test
    void saysHowManyFiltersAreSet() {
        var state = new TextField();
        var type = new TextField();
        folding.fold(state);
        folding.fold(type);
        assertThat(folding.getText()).isEqualTo("Filters");
        assertThat(folding.isFiltered()).isFalse();

        state.setValue("active");
        type.setValue("reseller");
        assertThat(folding.getText()).isEqualTo("Filters (2)");
        assertThat(folding.isFiltered()).isTrue();

        state.clear();
        assertThat(folding.getText()).isEqualTo("Filters (1)");
    }

    @Test
    void unfoldsAndFolds() {
        folding.click();
        assertThat(toolbar.hasClassName("en-unfolded")).isTrue();
        assertThat(folding.getElement().getAttribute("aria-expanded")).isEqualTo("true");

        folding.click();
        assertThat(toolbar.hasClassName("en-unfolded")).isFalse();
        assertThat(folding.getElement().getAttribute("aria-expanded")).isEqualTo("false");
    }
}
