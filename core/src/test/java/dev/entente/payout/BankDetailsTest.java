package dev.entente.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import org.junit.jupiter.api.Test;

class BankDetailsTest {

    @Test
    void anAccountIsKeptWithoutBlanks() {
        var checked = new BankDetails(" Brightwater ", "gb29 NWBK 6016 1331 9268 19", "nwbk gb2l", "gbp").checked();

        assertThat(checked).isEqualTo(new BankDetails("Brightwater", "GB29NWBK60161331926819", "NWBKGB2L", "GBP"));
    }

    @Test
    void whatIsWrongIsNamedFieldByField() {
        var problem = catchThrowableOfType(
                Problem.class, () -> new BankDetails("", "DE88370400440532013000", "COBA", "euro").checked());

        assertThat(problem.errors())
                .extracting(Finding::pointer)
                .containsExactly("/holder", "/iban", "/bic", "/currency");
    }

    @Test
    void nothingAtAllIsRefusedAsWell() {
        var problem = catchThrowableOfType(Problem.class, () -> new BankDetails(null, null, null, null).checked());

        assertThat(problem.errors()).extracting(Finding::pointer).containsExactly("/holder", "/iban");
    }
}
