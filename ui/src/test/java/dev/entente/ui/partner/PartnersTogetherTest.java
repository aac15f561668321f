package dev.entente.ui.partner;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import dev.entente.partner.PartnerFixtures;
import dev.entente.partner.PartnerPermissions;
import dev.entente.program.Enrolled;
import dev.entente.program.ListingPartners;
import dev.entente.program.PublishedProgram;
import dev.entente.program.ReadingEnrolments.Row;
import dev.entente.program.ReadingPrograms.Page;
import dev.entente.tenant.Ids;
import dev.entente.ui.UiTest;
import dev.entente.ui.kit.Together;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartnersTogetherTest extends UiTest {

    @Test
    void thoseThatTakePartInItAlreadyStayAsTheyAre() {
        var already = world().brightwater();
        world().partners.add(PartnerFixtures.partner("fjordtek", "Fjordtek"));
        var program = new PublishedProgram(Ids.derived("program"), "levels", "Partnership", List.of());
        world().programs.add(new Page(program, List.of(), Optional.empty()));
        var enrolled = new Enrolled(already.id(), program.id(), LocalDate.of(2025, 1, 1), List.of());
        world().enrolments.add(new Row(already.id(), "levels", "Partnership", enrolled, Optional.empty()));
        navigate(PartnersView.class);
        chooseAll();

        click("Enrol in a program");
        assertThat(asked()).contains("Takes part in Partnership", "Takes part in none yet");
        click("Enrol (2)");
        assertThat(world().done).isEmpty();
        assertThat(program().isInvalid()).isTrue();

        program().setValue(world().programs.getFirst());
        click("Enrol (2)");

        assertThat(world().done).containsExactly("enrolled in levels []");
        assertThat(asked()).contains("Takes part in it already, and stays as it is", "1 of 2 is done");
    }

    @Test
    void whoMayNotEnrolChoosesNothing() {
        world().brightwater();
        world().may = Set.of(PartnerPermissions.READ);
        navigate(PartnersView.class);
        assertThat(grid().getSelectionMode()).isEqualTo(Grid.SelectionMode.NONE);
    }

    private void chooseAll() {
        for (int row = 0; row < test(grid()).size(); row++)
            grid().select(test(grid()).getRow(row));
    }

    @SuppressWarnings("unchecked") // the only one on the page
    private Grid<ListingPartners.Row> grid() {
        return find(Grid.class).single();
    }

    @SuppressWarnings("unchecked") // the only one that is asked
    private Select<Page> program() {
        return find(Select.class, find(Together.class).single()).single();
    }

    private String asked() {
        return text(find(Together.class).single());
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
        roundTrip();
    }
}
