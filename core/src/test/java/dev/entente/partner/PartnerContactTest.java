package dev.entente.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.partner.PartnerContact.Details;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerContactTest {

    @Test
    void aNameIsEnough() {
        assertThat(new Details(" Maya Lindholm ", "", "", "", false).name()).isEqualTo("Maya Lindholm");
    }

    @Test
    void anAddressIsKeptInSmallLetters() {
        assertThat(new Details("Maya", " Maya@Brightwater.Example ", "", "", false).email())
                .isEqualTo("maya@brightwater.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+44 20 7946 0018", "(02) 555-12.34", "112233"})
    void aPhoneNumberIsOneThatCanBeDialled(String phone) {
        assertThat(new Details("Maya", "", phone, "", false).phone()).isEqualTo(phone);
    }

    @ParameterizedTest
    @CsvSource({
        "'','','','',/name",
        "Maya,not an address,'','',/email",
        "Maya,a@b.example\tBcc: x,'','',/email",
        "Maya,'',javascript:alert(1),'',/phone",
        "Maya,'',12,'',/phone",
        "Maya,'','','\u202Etxt',/role"
    })
    void whatCannotBeUsedIsRefusedAtItsField(String name, String email, String phone, String role, String pointer) {
        assertThatThrownBy(() -> new Details(name, email, phone, role, false))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(Finding::pointer)
                                .contains(pointer));
    }
}
