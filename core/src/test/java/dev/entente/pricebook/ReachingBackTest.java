package dev.entente.pricebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Unit;
import dev.entente.pricebook.Adjustment.Rounding;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReachingBackTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);
    private static final Audience EMEA = new Audience(null, "emea", null, null);

    @Test
    void whatABookAsksAlreadyStaysWhileItsNameAndItsEndMayChange() {
        assertThat(changed("8", "10")).containsExactly("/adjustment/percent");
        var before = said("EMEA", "8", SINCE, null);
        assertThat(change(before, said("Europe", "8", SINCE, TODAY))).isEmpty();
        assertThat(change(before, said("EMEA", "8", SINCE, TODAY.minusDays(1)))).containsExactly("/until");
        assertThat(change(before, said("EMEA", "8", TODAY, null))).containsExactly("/from");
        assertThat(change(said("EMEA", "8", SINCE, TODAY.minusDays(1)), before)).containsExactly("/until");
    }

    @Test
    void decimalsThatRoundNothingChangeNothing() {
        var before = new BookDescription(
                "emea", "EMEA", Unit.currency("EUR"), "worldwide", Adjustment.NONE, SINCE, null, EMEA);
        assertThat(change(before, said("EMEA", "0", SINCE, null))).isEmpty();
        assertThat(change(before, said("EMEA", "1", SINCE, null))).containsExactly("/adjustment/percent");
    }

    @Test
    void theWordsSayWhatToDoInstead() {
        var findings = new Findings();
        new ReachingBack(TODAY, findings).ofChange(said("EMEA", "8", SINCE, null), said("EMEA", "9", SINCE, null));
        assertThat(findings.all().getFirst().detail())
                .isEqualTo(
                        "It is asked since 2026-01-01; make a newer book for it that begins on a later day, or send it"
                                + " as a correction");
    }

    @Test
    void whatHasNotBegunIsChangedAsOneLikesButNotToADayThatIsOver() {
        var coming = said("EMEA", "8", TODAY.plusDays(1), null);
        assertThat(change(coming, said("EMEA", "12", TODAY, null))).isEmpty();
        assertThat(change(coming, said("EMEA", "8", TODAY.minusDays(1), null))).containsExactly("/from");
    }

    @Test
    void aNewerBookForTheSameBuyersBeginsTodayOrLater() {
        var holds = List.of(new PriceBook(said("EMEA", "8", SINCE, null), null));
        assertThat(added(said("EMEA", "9", TODAY.minusDays(1), null), holds)).containsExactly("/from");
        assertThat(added(said("EMEA", "9", TODAY, null), holds)).isEmpty();
        assertThat(added(said("EMEA", "9", SINCE, null), List.of())).isEmpty();
    }

    @Test
    void aNewBookForSomeOfTheBuyersOfAnotherBeginsTodayOrLaterToo() {
        var everybody = List.of(book(Audience.EVERYBODY, null));
        assertThat(added(of(EMEA, SINCE, null), everybody)).containsExactly("/from");
        assertThat(added(of(new Audience(null, "emea", "gold", null), SINCE, null), List.of(book(EMEA, null))))
                .containsExactly("/from");
        assertThat(added(of(EMEA, TODAY, null), everybody)).isEmpty();
    }

    @Test
    void whatChangesNothingThatWasAskedMayBeginEarlier() {
        var emea = List.of(book(EMEA, null));
        assertThat(added(of(new Audience(null, "apac", null, null), SINCE, null), emea))
                .isEmpty();
        assertThat(added(of(Audience.EVERYBODY, SINCE, null), emea)).isEmpty();
        assertThat(added(of(EMEA, SINCE.plusMonths(2), null), List.of(book(Audience.EVERYBODY, SINCE.plusMonths(2)))))
                .isEmpty();
        assertThat(added(of(EMEA, SINCE.minusMonths(2), SINCE), List.of(book(Audience.EVERYBODY, null))))
                .isEmpty();
    }

    private static PriceBook book(Audience audience, @Nullable LocalDate until) {
        return new PriceBook(of(audience, SINCE, until), null);
    }

    private static BookDescription of(Audience audience, LocalDate from, @Nullable LocalDate until) {
        return new BookDescription("emea", "EMEA", Unit.currency("EUR"), null, Adjustment.NONE, from, until, audience);
    }

    private static List<String> changed(String before, String now) {
        return change(said("EMEA", before, SINCE, null), said("EMEA", now, SINCE, null));
    }

    private static List<String> change(BookDescription before, BookDescription now) {
        var findings = new Findings();
        new ReachingBack(TODAY, findings).ofChange(before, now);
        return findings.all().stream().map(Finding::pointer).toList();
    }

    private static List<String> added(BookDescription said, List<PriceBook> others) {
        var findings = new Findings();
        new ReachingBack(TODAY, findings).ofNew(said, others);
        return findings.all().stream().map(Finding::pointer).toList();
    }

    private static BookDescription said(String name, String percent, LocalDate from, @Nullable LocalDate until) {
        var by = new Adjustment(new BigDecimal(percent), 2, Rounding.HALF_UP);
        return new BookDescription("emea", name, Unit.currency("EUR"), "worldwide", by, from, until, EMEA);
    }
}
