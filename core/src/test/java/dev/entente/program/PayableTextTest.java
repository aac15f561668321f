package dev.entente.program;

import static dev.entente.program.ProgramFixtures.LEVELS;
import static dev.entente.program.ProgramFixtures.TERMS;
import static dev.entente.program.ProgramFixtures.levels;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entente.payable.Payable.Portion;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class PayableTextTest {

    private static final String PARTS = """
            [{share: "50", after: 0}, {share: "50.0", after: 22, counted: business-days, from: month-end}]""";

    @Test
    void whatIsLeftOutIsPayableAtOnceAndNothingIsKeptOfIt() {
        assertThat(levels().offers().getFirst().payable()).isNull();
        assertThat(levels().content()).doesNotContain("payable").doesNotContain("holidays");
        assertThat(with("[]", "").content()).isEqualTo(levels().content());
        assertThat(with("{after: 0}", "").content()).isEqualTo(levels().content());
    }

    @Test
    void theShortFormIsTheWholeAfterElapsedDays() {
        var payable = requireNonNull(with("{after: 45}", "").offers().getFirst().payable());
        assertThat(payable.portions()).containsExactly(Portion.whole(45));
        assertThat(with("[{share: \"100.0\", after: 45}]", "").content())
                .isEqualTo(with("{after: 45, counted: days, from: sale}", "").content());
    }

    @Test
    void portionsAreReadAndWrittenDownTheSameWayWithTheHolidaysThatTheyCount() {
        var file = with(PARTS, "DE-BY");
        var payable = requireNonNull(file.offers().getFirst().payable());
        assertThat(payable.holidays()).isEqualTo("DE-BY");
        assertThat(payable.words()).isEqualTo("50 % at once, 50 % 22 business days after the end of the month");
        assertThat(ProgramFile.ofContent(file.content())).isEqualTo(file);
        var elapsed = with("{after: 45}", "DE");
        assertThat(elapsed.offers().getFirst().payable())
                .isEqualTo(with("{after: 45}", "").offers().getFirst().payable());
        assertThat(ProgramFile.ofContent(elapsed.content())).isEqualTo(elapsed);
    }

    @Test
    void whatCannotBeIsFoundWhereItStands() {
        assertThat(refused("[{share: \"50\", after: 0}, {share: \"49\", after: 30}]", ""))
                .containsExactly("/offers/0/payable: Let the shares be 100 together; they are 99");
        assertThat(refused("{after: -1}", "")).singleElement().asString().startsWith("/offers/0/payable/after: Write");
        assertThat(refused("[{share: \"0\", after: 1}, {share: \"100\", after: 2}]", ""))
                .singleElement()
                .asString()
                .startsWith("/offers/0/payable/0/share: Write");
        assertThat(refused("{after: 1, counted: weeks}", ""))
                .singleElement()
                .asString()
                .startsWith("/offers/0/payable/counted: Write");
        assertThat(refused("{days: 1}", "")).hasSize(2);
        assertThat(refused("soon", "")).singleElement().asString().startsWith("/offers/0/payable: Write");
        assertThat(refused("{after: 1}", "ZZ")).singleElement().asString().startsWith("/holidays: Write a country");
        assertThat(refused("{after: 1}", "Germany")).singleElement().asString().startsWith("/holidays: Write whose");
    }

    @Test
    void aChangeIsSaidInWords() {
        assertThat(ProgramChanges.between(levels(), with(PARTS, "DE"), TERMS::record))
                .containsExactly(
                        "Business days leave out weekends and the holidays of DE, before weekends alone",
                        "Offer resell: becomes payable 50 % at once, 50 % 22 business days after the end of the month,"
                                + " before at once");
        assertThat(ProgramChanges.between(null, with("{after: 1}", ""), TERMS::record))
                .endsWith("Offer resell: becomes payable 1 day after the sale");
    }

    @Test
    void theLinterWarnsOfHoldingBackWhatIsNotPaid() {
        assertThat(TERMS.lint(with("{after: 30}", ""))).isEmpty();
        var charged = ProgramFile.read(file("{after: 30}", "").replace("kind: PAYS", "kind: CHARGES"), TERMS);
        assertThat(TERMS.lint(charged))
                .contains(
                        new Finding("/offers/0/payable", "What partners are charged is not held back. Take this out"));
        var kept = ProgramFile.read(file("{after: 30}", "").replace("kind: PAYS", "kind: RETAINS"), TERMS);
        assertThat(TERMS.lint(kept)).extracting(Finding::pointer).contains("/offers/0/payable");
    }

    private static ProgramFile with(String payable, String holidays) {
        return ProgramFile.read(file(payable, holidays), TERMS);
    }

    private static String file(String payable, String holidays) {
        var text =
                LEVELS.replace("    model: rate-table", "    payable: " + payable.strip() + "\n    model: rate-table");
        if (text.equals(LEVELS)) throw new IllegalStateException("The program looks different now");
        return holidays.isEmpty() ? text : "holidays: " + holidays + "\n" + text;
    }

    private static List<String> refused(String payable, String holidays) {
        var problem = catchThrowableOfType(Problem.class, () -> with(payable, holidays));
        return problem.errors().stream()
                .map(each -> each.pointer() + ": " + each.detail())
                .toList();
    }
}
