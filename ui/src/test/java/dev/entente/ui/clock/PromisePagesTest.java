package dev.entente.ui.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.clock.ShownClock;
import dev.entente.clock.Side;
import dev.entente.clock.Standing;
import dev.entente.clock.WrittenCalendar;
import dev.entente.ui.UiTest;
import dev.entente.ui.kit.Ask;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromisePagesTest extends UiTest {

    @Test
    void theBoardCountsWhatIsOverdueAndShowsWhatRuns() {
        world().clock("R-00001 for Acme", Side.VENDOR, Standing.OVERDUE);
        world().clock("R-00002 for Birch", Side.PARTNER, Standing.SOON);
        world().clock("R-00003 for Cedar", Side.VENDOR, Standing.KEPT);
        navigate(ClocksView.class);

        assertThat(page()).contains("Overdue1", "Due soon1", "Running0", "2 clocks", "How they were kept");
    }

    @Test
    void aViewFiltersTheBoard() {
        world().clock("R-00001 for Acme", Side.VENDOR, Standing.OVERDUE);
        world().clock("R-00003 for Cedar", Side.VENDOR, Standing.MISSED);
        navigate(ClocksView.class);
        click("Missed");
        assertThat(page()).contains("Standing: Missed", "Save view", "1 clock");
        click("All");
        assertThat(page()).contains("2 clocks");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aClockIsPausedWithAReasonAndGoesOn() {
        world().clock("R-00001 for Acme", Side.VENDOR, Standing.RUNNING);
        navigate(ClocksView.class);
        Grid<ShownClock> grid = find(Grid.class).single();
        assertThat(grid.getColumns()).isNotEmpty();

        var view = find(ClocksView.class).single();
        view.act(world().clocks.getFirst());
        click("Pause");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        test(find(TextArea.class).single()).setValue("It waits for the customer");
        click("Pause");
        assertThat(world().clocks.getFirst().standing()).isEqualTo(Standing.PAUSED);
        assertThat(page()).contains("Paused1");
        assertThat(ClockWords.left(world().clocks.getFirst())).isEqualTo("Stands still: It waits for the customer");

        view.act(world().clocks.getFirst());
        click("Let it go on");
        assertThat(page()).contains("Running1");
    }

    @Test
    void beforeAnythingIsPromisedThePageSaysHowItBegins() {
        navigate(PromisesView.class);

        assertThat(page())
                .contains(
                        "Nothing is promised yet", "Not promised yet", "Answer to a registration", "No calendars yet");
    }

    @Test
    void whatIsUsualIsReadAndThenPromisedAtOnce() {
        navigate(PromisesView.class);
        click("Make the usual promises");
        assertThat(text(find(Ask.class).single())).contains("Answer to a registration", "within ");
        assertThat(world().promises).isEmpty();
        click("Promise this");
        assertThat(page())
                .contains("First answer")
                .doesNotContain("Nothing is promised yet", "Make the usual promises");
    }

    @Test
    void aPromiseIsMadeWithALiveExampleOfWhenItWouldBeDue() {
        navigate(PromisesView.class);
        click("Promise it");
        Select<String> counted = find(Select.class)
                .withCondition(select -> "In".equals(select.getLabel()))
                .all()
                .getFirst();
        counted.setValue("business-hours");
        test(find(IntegerField.class).withLabel("Within").single()).setValue(2);
        var dialog = find(Dialog.class).single();
        assertThat(text(dialog)).contains("What begins now would be due", "9 Mar 2026", "10:30", "Europe/Berlin");
        click("Save promise");

        assertThat(page()).contains("within 2 business hours", "warned after 75%");
        assertThat(world().promises).hasSize(1);
    }

    @Test
    void whoeverChangesWhatSomebodyElseChangedMeanwhileIsToldAndOverwritesNothing() {
        navigate(PromisesView.class);
        click("Promise it");
        click("Save promise");
        click("Add a calendar");
        test(find(TextField.class).withLabel("Name").single()).setValue("Munich");
        click("Save calendar");

        change("Answer to a registration");
        test(find(IntegerField.class).withLabel("Within").single()).setValue(7);
        world().revision++;
        click("Save promise");
        assertThat(text(find(Dialog.class).single())).contains("Read it again");
        click("Cancel");
        change("Answer to a registration");
        test(find(IntegerField.class).withLabel("Within").single()).setValue(7);
        click("Save promise");
        assertThat(page()).contains("within 7");

        change("Munich");
        test(find(TextField.class).withLabel("Name").single()).setValue("Bavaria");
        world().revision++;
        click("Save calendar");
        assertThat(world().calendars.getFirst().name()).isEqualTo("Munich");
    }

    private void change(String name) {
        test(find(Button.class)
                        .withCondition(each -> each.getAriaLabel()
                                .filter(label -> label.startsWith("Change: ") && label.contains(name))
                                .isPresent())
                        .single())
                .click();
    }

    @Test
    void aCalendarIsWrittenInWordsAndShownAsAWeek() {
        navigate(PromisesView.class);
        click("Add a calendar");
        test(find(TextField.class).withLabel("Name").single()).setValue("Munich");
        test(find(TextField.class).withLabel("Monday").single()).setValue("09:00-12:00, 13:00-17:00");
        test(find(TextArea.class).withLabel("Days of your own").single())
                .setValue("2026-12-24 09:00-12:00 Christmas Eve\n2026-12-31 Stocktaking");
        click("Save calendar");

        var written = world().calendars.getFirst();
        assertThat(written.week())
                .containsEntry("monday", List.of("09:00-12:00", "13:00-17:00"))
                .doesNotContainKey("sunday");
        assertThat(written.days())
                .extracting(WrittenCalendar.WrittenDay::name, WrittenCalendar.WrittenDay::hours)
                .containsExactly(tuple("Christmas Eve", List.of("09:00-12:00")), tuple("Stocktaking", List.of()));
        assertThat(page()).contains("Munich", "For everywhere else", "09:00-17:00", "Free");
    }

    @Test
    void aLineWithoutItsDayIsRefusedAndNothingIsLost() {
        navigate(PromisesView.class);
        click("Add a calendar");
        test(find(TextField.class).withLabel("Name").single()).setValue("Munich");
        var days = find(TextArea.class).withLabel("Days of your own").single();
        test(days).setValue("Christmas Eve");
        click("Save calendar");

        assertThat(days.isInvalid()).isTrue();
        assertThat(days.getErrorMessage()).contains("2026-12-24");
        assertThat(world().calendars).isEmpty();
    }

    @Test
    void aDayOfOnesOwnIsReadByItsHoursAndNeedsItsName() {
        navigate(PromisesView.class);
        click("Add a calendar");
        test(find(TextField.class).withLabel("Name").single()).setValue("Munich");
        var days = find(TextArea.class).withLabel("Days of your own").single();
        test(days).setValue("2026-12-24 24-hour strike\n2026-12-31 09:00-12:00");
        click("Save calendar");
        assertThat(days.isInvalid()).isTrue();
        assertThat(days.getErrorMessage()).contains("what it is called", "2026-12-31");

        test(days).setValue("2026-12-24 24-hour strike");
        click("Save calendar");
        assertThat(world().calendars.getFirst().days().getFirst().name()).isEqualTo("24-hour strike");
    }

    @Test
    void nothingTypedIsRefusedBesideItsField() {
        navigate(PromisesView.class);
        click("Promise it");
        var within = find(IntegerField.class).withLabel("Within").single();
        within.clear();
        click("Save promise");

        assertThat(within.isInvalid()).isTrue();
        assertThat(world().promises).isEmpty();
    }

    @Test
    void theEndOfADayIsNotSaidAsTheNextOne() {
        var berlin = ZoneId.of("Europe/Berlin");
        assertThat(ClockWords.moment(Instant.parse("2026-03-03T23:00:00Z"), berlin))
                .isEqualTo("the end of 3 Mar 2026");
        assertThat(ClockWords.moment(Instant.parse("2026-03-04T09:00:00Z"), berlin))
                .contains("4 Mar 2026", "10:00");
    }

    @Test
    void bothSidesReadHowTheVendorKeepsItsWord() {
        world().promised("First answer");
        navigate(KeptView.class);
        assertThat(page()).contains("What you promise", "7 of 8 kept (87.5%)", "Median 1 h 15 min of working time");

        world().clock("R-00001 for Acme", Side.VENDOR, Standing.SOON);
        world().visitedBySeller();
        navigate(PortalPromisesView.class);
        assertThat(page())
                .contains("How we keep our word", "7 of 8 kept (87.5%)", "Nothing was due", "How you keep yours")
                .contains("R-00001 for Acme", "Us", "1 h 30 min of working time left", "Due soon");
    }

    @Test
    void timesAreSaidInWords() {
        assertThat(ClockWords.time("48 hours", 172_800)).isEqualTo("2 days");
        assertThat(ClockWords.time("48 hours", 90_000)).isEqualTo("25 h");
        assertThat(ClockWords.time("5 days", 200_000)).isEqualTo("2 days 7 h");
        assertThat(ClockWords.time("2 business hours", 59)).isEqualTo("less than a minute of working time");
        assertThat(ClockWords.time("2 business hours", 180)).isEqualTo("3 min of working time");
    }

    private void click(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }
}
