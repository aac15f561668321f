package dev.entente.ui.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.RouterLink;
import dev.entente.api.Amount;
import dev.entente.api.Percentage;
import dev.entente.partner.Partner;
import dev.entente.settlement.ComingPart;
import dev.entente.tenant.Ids;
import dev.entente.ui.UiTest;
import dev.entente.ui.World;
import dev.entente.ui.kit.EmptyState;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PayableViewTest extends UiTest {

    private static final LocalDate DAY = World.MARCH.atEndOfMonth();

    @Test
    void eachPartStandsWithItsDayItsReasonAndAllWithTheirSumsByCurrency() {
        held(world().brightwater().id(), "Brightwater Consulting", 1, "560.25 EUR");
        held(world().brightwater().id(), "Brightwater Consulting", 2, "-60.25 EUR");
        held(new UUID(7, 7), "Fjordtek", 3, "100.00 USD");
        navigate(PayableView.class);

        assertThat(test(grid()).size()).isEqualTo(3);
        assertThat(test(grid()).getCellText(0, 1)).isEqualTo("1 Apr 2026");
        assertThat(test(grid()).getCellText(0, 2)).isEqualTo("31 Mar 2026");
        assertThat(test(grid()).getLitRendererPropertyValue(0, 3, "text", String.class))
                .isEqualTo("50.0% is payable 30 days after the sale");
        assertThat(page()).contains("3 parts \u00b7 \u20ac500.00, US$100.00");
    }

    @Test
    void itIsAskedForOnePartner() {
        held(world().brightwater().id(), "Brightwater Consulting", 1, "560.25 EUR");
        held(new UUID(7, 7), "Fjordtek", 2, "100.00 USD");
        navigate(PayableView.class);

        choice().setValue(world().brightwater());

        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(page()).contains("1 part \u00b7 \u20ac560.25");
    }

    @Test
    void whereNothingIsHeldBackItSaysHowSomethingWouldBe() {
        navigate(PayableView.class);

        assertThat(text((EmptyState) grid().getEmptyStateComponent()))
                .contains("Nothing is held back", "See what programs say");
    }

    @Test
    void itIsReachedFromTheStatements() {
        navigate(StatementsView.class);

        assertThat(find(RouterLink.class).withText("See what is payable later").exists())
                .isTrue();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Partner> choice() {
        return find(ComboBox.class).single();
    }

    private Grid<?> grid() {
        return find(Grid.class).single();
    }

    private static void held(UUID partner, String name, int days, String amount) {
        var words = amount.split(" ", -1);
        world().parts
                .add(new ComingPart(
                        Ids.derived("part", name, days),
                        partner,
                        name,
                        World.earning("INV-1"),
                        Ids.derived("statement", name),
                        2,
                        DAY,
                        "Osprey Rail",
                        "INV-1",
                        DAY.plusDays(days),
                        Percentage.of("50"),
                        "30 days after the sale",
                        Amount.of(words[0], words[1])));
    }
}
