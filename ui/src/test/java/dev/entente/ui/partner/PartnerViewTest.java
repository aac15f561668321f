package dev.entente.ui.partner;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.partner.Partner;
import dev.entente.partner.PartnerFixtures;
import dev.entente.program.DatedTier;
import dev.entente.program.Enrolled;
import dev.entente.program.PublishedProgram;
import dev.entente.program.ReadingEnrolments.Row;
import dev.entente.program.ReadingPrograms.Page;
import dev.entente.program.RegistrationPolicy;
import dev.entente.program.Tier;
import dev.entente.program.Version;
import dev.entente.tenant.Ids;
import dev.entente.ui.UiTest;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Timeline;
import dev.entente.ui.shell.NotFoundView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartnerViewTest extends UiTest {

    @Test
    void theListIsSearchedByName() {
        world().brightwater();
        world().partners.add(PartnerFixtures.partner("fjordtek", "Fjordtek"));
        navigate(PartnersView.class);
        assertThat(page()).contains("2 partners");

        test(find(TextField.class).single()).setValue("fjord");

        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(test(grid()).getRow(0).name()).isEqualTo("Fjordtek");
        assertThat(page()).contains("1 partner");
    }

    @Test
    void anEmptyListSaysHowPartnersComeIn() {
        navigate(PartnersView.class);

        assertThat(text((EmptyState) grid().getEmptyStateComponent()))
                .contains("No partners yet", "POST /api/v1/partners");
    }

    @Test
    void aPageOfOneShowsFactsTiersOverTimeAndStatements() {
        world().march();
        var partner = world().brightwater();
        var tiers = List.of(
                new DatedTier("silver", LocalDate.of(2025, 1, 1)), new DatedTier("gold", LocalDate.of(2026, 4, 1)));
        var enrolled = new Enrolled(partner.id(), Ids.derived("program"), LocalDate.of(2025, 1, 1), tiers);
        var silver = new Tier("silver", "Silver");
        world().enrolments.add(new Row(partner.id(), "levels", "Partnership", enrolled, Optional.of(silver)));
        var ladder = List.of(silver, new Tier("gold", "Gold"));
        var version = new Version(
                Ids.derived("v1"), 1, LocalDate.of(2023, 5, 19), ladder, List.of(), RegistrationPolicy.USUAL);
        var program = new PublishedProgram(Ids.derived("program"), "levels", "Partnership", List.of(version));
        world().programs.add(new Page(program, List.of(), Optional.of(version)));

        navigate(PartnerView.class, Map.of("id", partner.id().toString()));

        assertThat(page()).contains("P-00042 · brightwater", "United Kingdom", "brightwater.example", "Silver today");
        assertThat(text(find(Timeline.class).single())).isEqualTo("Gold1 Apr 2026Silver1 Jan 2025Enrolled1 Jan 2025");
        assertThat(page()).contains("March 2026", "ST-00001", "−€6,379.50");
    }

    @Test
    void anUnknownPartnerIsNotFound() {
        assertThat(navigate("partners/" + Ids.derived("nobody"), NotFoundView.class))
                .isNotNull();
    }

    @SuppressWarnings("unchecked")
    private Grid<Partner> grid() {
        return find(Grid.class).single();
    }
}
