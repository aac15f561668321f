package dev.entente.ui.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import dev.entente.program.Enrolled;
import dev.entente.program.ReadingEnrolments.Row;
import dev.entente.tenant.Ids;
import dev.entente.ui.UiTest;
import dev.entente.ui.partner.PartnerView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanSheetTest extends UiTest {

    @Test
    void theVendorReadsWhatAPartnerIsPromisedOnAnyDay() {
        enrolled();
        UI.getCurrent()
                .navigate(
                        PartnerView.class,
                        new RouteParameters("id", world().brightwater().id().toString()),
                        QueryParameters.of("part", "compensation"));
        assertThat(page())
                .contains("Version2, in force from 1 Jan 2025", "Silver, from 1 Jan 2025")
                .contains("Resell: Margin by tier", "Rate for software15 %", "A new sale of 10,000.00 EUR")
                .contains("The partner earns€1,500.00", "The terms cannot be shown", "Nobody knows")
                .contains("3 % from 25,000.00 EUR", "With Gold", "It asks for Sales this year of 100,000.00 EUR")
                .contains("RenewalsTold of an end90 days before");

        test(day()).setValue(LocalDate.of(2025, 5, 1));
        assertThat(page()).contains("Version1, in force from 1 Jan 2025");
        assertThat(find(Anchor.class).withText("Take it away as PDF").exists()).isTrue();
    }

    @Test
    void ofADayBeforeThePartnerJoinedThereIsNone() {
        enrolled();
        world().visitedBySeller();
        navigate(PortalPlanView.class);
        assertThat(page()).contains("Your compensation plan", "Resell: Margin by tier");

        test(day()).setValue(LocalDate.of(2024, 12, 31));
        assertThat(day().isInvalid()).isTrue();
        assertThat(day().getErrorMessage()).isEqualTo("The partner joined on 2025-01-01");
        assertThat(page()).doesNotContain("Resell", "Take it away");
        test(day()).setValue(LocalDate.of(2025, 1, 1));
        assertThat(day().isInvalid()).isFalse();
        assertThat(page()).contains("Resell: Margin by tier");
    }

    @Test
    void whoeverTakesPartInNothingReadsWhatWillStandHere() {
        world().brightwater();
        world().visitedBySeller();
        navigate(PortalPlanView.class);
        assertThat(page()).contains("Nothing is promised yet");
    }

    private DatePicker day() {
        return find(DatePicker.class).withCaption("As of").single();
    }

    private static void enrolled() {
        var partner = world().brightwater();
        var since = LocalDate.of(2025, 1, 1);
        var enrolled = new Enrolled(partner.id(), Ids.derived("program"), since, List.of());
        world().enrolments.add(new Row(partner.id(), "levels", "Partnership", enrolled, Optional.empty()));
    }
}
