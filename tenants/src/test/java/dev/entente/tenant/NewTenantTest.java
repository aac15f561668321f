package dev.entente.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.problem.Findings;
import dev.entente.problem.Problem.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewTenantTest {

    @Test
    void needsOnlyAddressAndName() {
        assertThat(pointers(NewTenant.of("acme", " Acme Cloud ", null, null, null)))
                .isEmpty();
        assertThat(NewTenant.of("acme", " Acme Cloud ", null, null, null).name())
                .isEqualTo("Acme Cloud");
    }

    @Test
    void takesItsLookZoneAndCurrency() {
        assertThat(pointers(NewTenant.of("acme", "Acme", "#A1B2C3", "America/Argentina/Ushuaia", "JPY")))
                .isEmpty();
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        var pointers = pointers(NewTenant.of("WWW", "\u202Eacme", "red", "Mars/Olympus", "EURO"));
        assertThat(pointers).containsExactly("/slug", "/name", "/accent", "/zone", "/currency");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#fff", "#12345g", "#123456;}body{", "</style>", "url(x)", "#1234567", ""})
    void takesNothingForAColourThatCouldBeMore(String accent) {
        assertThat(pointers(NewTenant.of("acme", "Acme", accent, null, null))).containsExactly("/accent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXX", "XTS", "eur", "€", "", "DEMM"})
    void wantsACurrencyThatIsPaidIn(String currency) {
        assertThat(pointers(NewTenant.of("acme", "Acme", null, null, currency))).containsExactly("/currency");
    }

    @Test
    void takesTheHomeOfTheCompanyAndItsFiscalYear() {
        assertThat(pointers(plain().at("FR", 4))).isEmpty();
        assertThat(pointers(plain().at(null, 12))).isEmpty();
        assertThat(pointers(plain().at("XX", 0))).containsExactly("/region", "/fiscalYearStart");
        assertThat(pointers(plain().at("fr", 13))).containsExactly("/region", "/fiscalYearStart");
    }

    @Test
    void isVouchedForByTheOperatorUnlessSomebodyOpensItForThemselves() {
        assertThat(plain().verified()).isTrue();
        assertThat(plain().unverified().at("DE", 1).verified()).isFalse();
    }

    private static NewTenant plain() {
        return NewTenant.of("acme", "Acme", null, null, null);
    }

    private static List<String> pointers(NewTenant tenant) {
        var findings = new Findings();
        tenant.check(findings);
        return findings.all().stream().map(Finding::pointer).toList();
    }
}
