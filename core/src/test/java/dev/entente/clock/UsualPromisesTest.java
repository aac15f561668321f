package dev.entente.clock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.clock.Occasion.Pages;
import dev.entente.clock.WrittenPromise.WrittenStep;
import dev.entente.clock.WrittenPromise.WrittenTerms;
import dev.entente.clock.WrittenPromise.WrittenTime;
import dev.entente.identity.Role;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem.Finding;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UsualPromisesTest {

    private static Occasion occasion(@Nullable Within usual) {
        return new Occasion(
                "lead.touch",
                "First touch of a lead",
                "it is offered",
                "it is accepted",
                Side.PARTNER,
                Set.of(),
                "lead.read",
                usual,
                "leads");
    }

    @Test
    void whereNobodyActsNobodyIsWarned() {
        assertThat(UsualPromises.usual(occasion(null)).terms().warning()).isNull();
        assertThat(UsualPromises.usual(applied()).terms().warning()).isEqualTo(75);
    }

    @Test
    void promisesNoWarningWhereNobodyActs() {
        assertThat(warned(occasion(null), 75)).containsExactly("/terms/warning");
        assertThat(warned(occasion(null), null)).isEmpty();
        assertThat(warned(applied(), 75)).isEmpty();
    }

    private static List<String> warned(Occasion occasion, @Nullable Integer percent) {
        var within = occasion.hasOwnDeadline() ? null : new WrittenTime(2, "hours");
        var terms = new WrittenTerms(within, percent, List.of());
        var findings = new Findings();
        new PromiseReader(findings).check(new WrittenPromise("Any", occasion.code(), null, terms, true), occasion);
        return findings.all().stream().map(Finding::pointer).toList();
    }

    @Test
    void ofWhatIsTheVendorsAloneNoPartnerIsTold() {
        var step = new WrittenStep(
                new WrittenTime(2, "hours"), new TreeSet<>(Set.of(Role.ADMINISTRATOR, Role.PARTNER_SELLER)));
        var terms = new WrittenTerms(new WrittenTime(2, "hours"), 75, List.of(step));
        var findings = new Findings();
        new PromiseReader(findings)
                .check(new WrittenPromise("Answer", "application.answer", null, terms, true), applied());
        assertThat(findings.all()).extracting(Finding::pointer).containsExactly("/terms/steps/0/tells");
    }

    private static Occasion applied() {
        return new Occasion(
                "application.answer",
                "Answer to an application",
                "it counts",
                "it is accepted",
                Side.VENDOR,
                Set.of(Role.ADMINISTRATOR),
                "application.read",
                new Within(3, Within.Counted.BUSINESS_DAYS),
                new Pages("applications/{id}", ""));
    }

    @Test
    void whatIsUsualCanBePromisedWhetherTheRecordSaysUntilWhenOrNot() {
        for (var each : new Within[] {null, new Within(2, Within.Counted.BUSINESS_DAYS)}) {
            var occasion = occasion(each);
            var promised = UsualPromises.usual(occasion);
            var findings = new Findings();
            new PromiseReader(findings).check(promised, occasion);
            findings.refuse(ClockProblem.UNCLEAR_PROMISE);
            assertThat(promised.active()).isTrue();
            assertThat(promised.name()).isEqualTo("First touch of a lead");
            assertThat(promised.terms().within() == null).isEqualTo(occasion.hasOwnDeadline());
        }
    }
}
