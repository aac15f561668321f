package dev.entente.ui.member;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.credential.Tokens.Listed;
import dev.entente.tenant.Ids;
import dev.entente.ui.UiTest;
import dev.entente.ui.World;
import dev.entente.ui.kit.Once;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokensViewTest extends UiTest {

    @Test
    void aNewTokenIsShownOnce() {
        navigate(TokensView.class);
        test(find(Button.class).withText("Make a token").single()).click();
        test(find(TextField.class).single()).setValue("Billing");
        find(CheckboxGroup.class).single().setValue(Set.of("sale.record"));
        test(find(Button.class).withText("Make the token").single()).click();

        assertThat(text(find(Once.class).single())).contains("ent_shown-once", "not shown again");
        assertThat(world().done).containsExactly("token Billing for 90 days");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aTokenCanDoNoMoreThanItsMaker() {
        navigate(TokensView.class);
        test(find(Button.class).withText("Make a token").single()).click();

        CheckboxGroup<String> permissions = find(CheckboxGroup.class).single();

        assertThat(permissions.getListDataView().getItems()).containsExactly("sale.record");
        assertThat(permissions.getItemLabelGenerator().apply("sale.record")).isEqualTo("Record sales");
    }

    @Test
    void revokingIsConfirmedAndTakesTheTokenAway() {
        world().tokens
                .add(new Listed(
                        Ids.derived("billing"),
                        "Billing",
                        Ids.derived("ada"),
                        "Ada Byron",
                        Set.of("sale.record"),
                        World.NOW,
                        World.NOW.plus(Duration.ofDays(90)),
                        null));
        navigate(TokensView.class);

        test(grid()).invokeLitRendererFunction(0, 4, "act");
        test(find(Button.class).withText("Revoke the token").single()).click();

        assertThat(test(grid()).size()).isZero();
        assertThat(page()).contains("0 tokens");
    }

    @SuppressWarnings("unchecked")
    private Grid<Listed> grid() {
        return find(Grid.class).single();
    }
}
