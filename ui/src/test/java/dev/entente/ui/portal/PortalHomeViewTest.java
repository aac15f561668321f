package dev.entente.ui.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import dev.entente.api.Amount;
import dev.entente.program.Enrolled;
import dev.entente.program.ReadingEnrolments.Row;
import dev.entente.program.Tier;
import dev.entente.settlement.MonthFigures;
import dev.entente.tenant.Ids;
import dev.entente.ui.UiTest;
import dev.entente.ui.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PortalHomeViewTest extends UiTest {

    @BeforeEach
    void visit() {
        world().visitedBySeller();
    }

    @Test
    void greetsThePartnersMemberWithWhereThePartnerStands() {
        var partner = world().brightwater();
        var enrolled = new Enrolled(partner.id(), Ids.derived("program"), LocalDate.of(2025, 1, 1), List.of());
        world().enrolments
                .add(new Row(
                        partner.id(), "levels", "Partnership", enrolled, Optional.of(new Tier("silver", "Silver"))));

        navigate(PortalHomeView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Hello, Maya");
        assertThat(page()).contains("Brightwater Consulting · Silver", "PartnershipSilver · since 1 Jan 2025");
    }

    @Test
    void showsWhatThePartnerEarnsThisMonth() {
        world().march();
        world().figures
                .add(new MonthFigures(
                        World.MARCH, World.EUR, Amount.of("1120.50", "EUR"), Amount.of("7500.00", "EUR")));

        navigate(PortalHomeView.class);

        assertThat(page()).contains("Earnings in EUR", "−€6,379.50", "you owe for March 2026 so far");
    }

    @Test
    void theFirstDaySaysWhatWillBeHere() {
        navigate(PortalHomeView.class);

        assertThat(page()).contains("€0.00", "No statements yet");
    }

    @Test
    void itsStatementsLeadToItsOwnPages() {
        world().march();

        navigate(PortalStatementsView.class);

        assertThat(page())
                .contains("March 2026", "ST-00001 · you owe", "−€6,379.50")
                .doesNotContain("Show earlier months");
    }
}
