package dev.entente.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entente.partner.PartnerDocument.Details;
import dev.entente.partner.PartnerDocument.Kind;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartnerDocumentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Test
    void anAgreementMayHaveALastDayAndNothingElseHasOne() {
        assertThat(new Details("Contract", "c.pdf", true, Kind.AGREEMENT, TODAY).until())
                .isEqualTo(TODAY);
        assertThat(new Details("Contract", "c.pdf", true, Kind.AGREEMENT, null).until())
                .isNull();
        assertThat(refused(() -> new Details("Plan", "p.pdf", true, Kind.DOCUMENT, TODAY)))
                .containsExactly("/until");
        assertThat(refused(() -> new Details(" ", "p.pdf", true, Kind.AGREEMENT, TODAY.plusYears(400))))
                .containsExactly("/label", "/until");
    }

    @Test
    void aKindIsReadByItsName() {
        assertThat(Kind.of(null)).isEqualTo(Kind.DOCUMENT);
        assertThat(Kind.of("agreement")).isEqualTo(Kind.AGREEMENT);
        assertThat(refused(() -> Kind.of("poem"))).containsExactly("/kind");
    }

    @Test
    void bothSidesAreToldSixtyDaysAheadOrTheNextDayWhereThereAreFewer() {
        assertThat(AgreementEnding.reminded(TODAY.plusDays(90), TODAY)).isEqualTo(TODAY.plusDays(30));
        assertThat(AgreementEnding.reminded(TODAY.plusDays(20), TODAY)).isEqualTo(TODAY.plusDays(1));
        assertThat(AgreementEnding.reminded(TODAY, TODAY)).isNull();
        assertThat(AgreementEnding.reminded(null, TODAY)).isNull();
    }

    private static List<String> refused(Runnable said) {
        var problem = catchThrowableOfType(Problem.class, said::run);
        return problem.errors().stream().map(Finding::pointer).toList();
    }
}
