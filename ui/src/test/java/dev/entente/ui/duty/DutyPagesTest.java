package dev.entente.ui.duty;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.duty.DutyFixtures;
import dev.entente.duty.DutyPermissions;
import dev.entente.partner.PartnerPermissions;
import dev.entente.partner.PartnerType;
import dev.entente.ui.UiTest;
import dev.entente.ui.partner.PartnerView;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DutyPagesTest extends UiTest {

    @Test
    void aDutyIsAddedWithItsTargetChangedAndTakenOut() {
        navigate(DutiesView.class);
        assertThat(page()).contains("No duties yet");
        press("Add a duty");
        press("Add duty");
        assertThat(field("What is to be done").getErrorMessage()).isEqualTo("Write something here");

        field("What is to be done").setValue("Sells to new customers");
        chooseFigure();
        assertThat(field("Counted in").getValue()).isEqualTo("EUR");
        press("Add duty");
        assertThat(least().getErrorMessage()).startsWith("Write an amount");
        least().setValue(new BigDecimal("50.000"));
        press("Add duty");
        assertThat(least().isInvalid()).isTrue();
        least().setValue(new BigDecimal("50000"));
        press("Add duty");
        assertThat(page())
                .contains("Reseller", "Sells to new customers", "Each quarter", "€50,000 · Net revenue")
                .contains("Nothing is said yet of: Referral");

        press("Change");
        least().setValue(new BigDecimal("60000"));
        press("Save changes");
        assertThat(page()).contains("€60,000");

        press("Change");
        find(Checkbox.class).single().setValue(true);
        press("Save changes");
        assertThat(page()).contains("No duties yet");
    }

    private BigDecimalField least() {
        return find(BigDecimalField.class).single();
    }

    @Test
    void aPartnersPageShowsWhatItTakesOnAndWhatItReached() {
        var partner = world().brightwater();
        world().owed.add(DutyFixtures.owed(PartnerType.RESELLER, DutyFixtures.sells("50000"), "41250.00", "52000.00"));
        navigate(PartnerView.class, Map.of("id", partner.id().toString()));
        assertThat(page())
                .contains("Duties", "Sells to new customers", "Sales target · Partner seller · each quarter")
                .contains("€41,250 of €50,000", "€8,750 to go until 31 Mar 2026")
                .contains("€52,000 of €50,000, reached");
    }

    @Test
    void whoMayNotSeeDutiesSeesNone() {
        world().may = Set.of(PartnerPermissions.READ);
        world().owed.add(DutyFixtures.owed(PartnerType.RESELLER, DutyFixtures.sells("1"), "0", "0"));
        var partner = world().brightwater();
        navigate(PartnerView.class, Map.of("id", partner.id().toString()));
        assertThat(page()).doesNotContain("Sells to new customers");
        world().may = Set.of(PartnerPermissions.READ, DutyPermissions.READ);
        assertThat(text(new DutyPanel(List.copyOf(world().owed)))).contains("Sells to new customers");
    }

    @SuppressWarnings("unchecked") // of the one figure that there is
    private void chooseFigure() {
        var figure = find(Select.class).all().stream()
                .filter(each -> "Figure".equals(each.getLabel()))
                .map(each -> (Select<Object>) each)
                .findFirst()
                .orElseThrow();
        figure.setValue(figure.getListDataView().getItem(0));
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }
}
