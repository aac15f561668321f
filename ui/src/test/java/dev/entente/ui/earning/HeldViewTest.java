package dev.entente.ui.earning;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.earning.EarningPermissions;
import dev.entente.earning.HeldRow;
import dev.entente.earning.Release;
import dev.entente.earning.Release.At;
import dev.entente.tenant.Ids;
import dev.entente.ui.UiTest;
import dev.entente.ui.World;
import dev.entente.ui.kit.EmptyState;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeldViewTest extends UiTest {

    @BeforeEach
    void hold() {
        world().held
                .add(new HeldRow(
                        Ids.derived("held"),
                        Ids.derived("partner"),
                        "Fjordtek",
                        "Nordhaven",
                        "INV-9",
                        World.MARCH.atDay(3),
                        "The product NEW-9 is not known",
                        List.of(
                                new Release("Enrol the partner in Levels", At.PARTNER, "9"),
                                new Release("Enter a rate from USD to EUR", At.RATES, "USD-EUR"))));
    }

    @Test
    void everyItemSaysWhyItIsHeld() {
        navigate(HeldView.class);

        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(page()).contains("1 held item", "Put the cause right");
    }

    @Test
    void anItemIsWorkedOutAgainWithAReason() {
        navigate(HeldView.class);

        test(grid()).invokeLitRendererFunction(0, 4, "act");
        test(find(TextField.class).single()).setValue("NEW-9 was added");
        test(find(Button.class).withText("Work out again").single()).click();

        assertThat(world().done).containsExactly("recalculated 2026-03-03 because NEW-9 was added");
        assertThat(page()).contains("1 of 12 results changed");
        assertThat(text((EmptyState) grid().getEmptyStateComponent())).contains("Nothing is held");
    }

    @Test
    void whatWouldReleaseItIsALinkToWhereThatIsDone() {
        navigate(HeldView.class);

        test(grid()).invokeLitRendererFunction(0, 4, "act");

        var way = find(Anchor.class).withText("Enrol the partner in Levels").single();
        assertThat(way.getHref()).isEqualTo("partners/9");
        assertThat(find(Anchor.class)
                        .withText("Enter a rate from USD to EUR")
                        .single()
                        .getHref())
                .isEqualTo("exchange-rates");
    }

    @Test
    void withoutAReasonItStaysOpenAndSaysWhere() {
        navigate(HeldView.class);

        test(grid()).invokeLitRendererFunction(0, 4, "act");
        test(find(Button.class).withText("Work out again").single()).click();

        var reason = find(TextField.class).single();
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).isEqualTo("Write something here");
        assertThat(world().done).isEmpty();
    }

    @Test
    void whoMayOnlyLookHasNothingToPress() {
        world().may = Set.of(EarningPermissions.REVIEW);

        navigate(HeldView.class);

        assertThat(grid().getColumns()).hasSize(5);
    }

    @SuppressWarnings("unchecked")
    private Grid<HeldRow> grid() {
        return find(Grid.class).single();
    }
}
