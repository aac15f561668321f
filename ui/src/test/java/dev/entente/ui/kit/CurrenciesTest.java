package dev.entente.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import dev.entente.api.Unit;
import org.junit.jupiter.api.Test;

class CurrenciesTest {

    private final ComboBox<String> field = Currencies.field("Currency", Unit.currency("EUR"));

    @Test
    void isTypedByItsCodeWithoutBeingPointedAt() {
        assertThat(typed("usd ")).isEqualTo("USD");
        assertThat(typed("CHF")).isEqualTo("CHF");
    }

    @Test
    void isTypedByWordsThatOnlyOneIsCalledBy() {
        assertThat(typed("japanese y")).isEqualTo("JPY");
    }

    @Test
    void staysWhatItWasWhereSeveralAreMeantOrNone() {
        assertThat(typed("dollar")).isEqualTo("EUR");
        assertThat(typed("shells")).isEqualTo("EUR");
    }

    private String typed(String text) {
        ComponentUtil.fireEvent(field, new CustomValueSetEvent<>(field, true, text));
        return field.getValue();
    }
}
