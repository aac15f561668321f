package dev.entente.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class BankDetailsTest {

    private static final String IBAN = "DE89370400440532013000";

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
    void anAccountWithoutIbanIsPaidInTheCurrencyOfItsClearing() {
        var checked = new BankDetails("Lakeside", null, null, null, "1234-5678 9", "usaba", "021000021");

        assertThat(pointers(checked)).containsExactly("/account");
        assertThat(new BankDetails("Lakeside", null, null, null, "123456789", "usaba", "021000021").checked())
                .isEqualTo(new BankDetails("Lakeside", null, null, "USD", "123456789", "USABA", "021000021"));
        assertThat(pointers(new BankDetails("Lakeside", null, null, null, "123456789", "usaba", "021000022")))
                .containsExactly("/bankCode");
        assertThat(pointers(new BankDetails("Lakeside", null, null, "EUR", "123456789", "usaba", "021000021")))
                .containsExactly("/bic");
        assertThat(pointers(new BankDetails("Lakeside", null, null, null, "123456789", null, null)))
                .containsExactly("/clearing", "/currency");
        assertThat(new BankDetails("Lakeside", null, "CHASUS33", "EUR", "123456789", "usaba", "021000021").checked())
                .extracting(BankDetails::currency)
                .isEqualTo("EUR");
    }

    @Test
    void whatIsNoSepaTransferNeedsABic() {
        assertThat(pointers(new BankDetails("Alpen", "CH9300762011623852957", null, "CHF")))
                .containsExactly("/bic");
        assertThat(new BankDetails("Alpen", "CH9300762011623852957", null, "EUR")
                        .checked()
                        .bic())
                .isNull();
        assertThat(new BankDetails("Alpen", "CH9300762011623852957", "UBSWCHZH80A", "CHF")
                        .checked()
                        .bic())
                .isEqualTo("UBSWCHZH80A");
    }

    private static List<String> pointers(BankDetails details) {
        return catchThrowableOfType(Problem.class, details::checked).errors().stream()
                .map(Finding::pointer)
                .toList();
    }

    @Test
    void aHolderWhoseNameBanksCannotReadIsRefused() {
        assertThat(pointers(new BankDetails("\u682A\u5F0F\u4F1A\u793E", IBAN, null, null)))
                .containsExactly("/holder");
        assertThat(pointers(new BankDetails("OOO \u0420\u043E\u043C\u0430\u0448\u043A\u0430", IBAN, null, null)))
                .containsExactly("/holder");
        assertThat(pointers(new BankDetails("---", IBAN, null, null))).containsExactly("/holder");
        assertThat(new BankDetails("\u0110or\u0111e & Stra\u00DFe GmbH (2)", IBAN, null, null)
                        .checked()
                        .holder())
                .as("kept as it was written")
                .isEqualTo("\u0110or\u0111e & Stra\u00DFe GmbH (2)");
    }

    @Test
    void nothingAtAllIsRefusedAsWell() {
        var problem = catchThrowableOfType(Problem.class, () -> new BankDetails(null, null, null, null).checked());

        assertThat(problem.errors()).extracting(Finding::pointer).containsExactly("/holder", "/iban");
    }
}
