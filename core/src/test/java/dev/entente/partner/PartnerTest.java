package dev.entente.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.partner.Partner.Profile;
import dev.entente.partner.Partner.State;
import dev.entente.problem.Problem;
import dev.entente.tenant.Ids;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    @Test
    void aNameIsKeptAsItIsWrittenWithoutSpaceAround() {
        assertThat(profile("brightwater", " Brightwater Ltd ", "GB", "https://brightwater.example/about")
                        .name())
                .isEqualTo("Brightwater Ltd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://brightwater.example",
                "brightwater.example",
                "//brightwater.example",
                "https://",
                "https://user:secret@brightwater.example",
                "http://a b",
                "https:///x",
                "data:text/html,x"
            })
    void aWebsiteIsAPlainWebAddress(String website) {
        assertThatThrownBy(() -> profile("brightwater", "Brightwater", null, website))
                .isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gb", "UK", "GBR", "", "XX"})
    void aCountryIsOneOfIso3166(String country) {
        assertThatThrownBy(() -> profile("brightwater", "Brightwater", country, null))
                .isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Bright", "bright_water", "bright water", "../../etc", "bríght"})
    void aCodeIsFitForAddresses(String code) {
        assertThatThrownBy(() -> profile(code, "Brightwater", null, null)).isInstanceOf(Problem.class);
    }

    @Test
    void isFoundByItsDomainAsItIsTyped() {
        var profile = profile("brightwater", "Brightwater", null, "https://www.bw-consulting.example");
        assertThat(PartnerToken.of(new Partner(Ids.next(), "P-00001", profile)))
                .extracting(each -> each.token)
                .contains("bw consulting example", "@bw-consulting.example");
    }

    @Test
    void typesAreKeptInTheirOrderAndFoundByTheirTokens() {
        var types = Set.of(PartnerType.SERVICES, PartnerType.RESELLER);
        var profile = new Profile("brightwater", "Brightwater", null, null, DAY, State.ACTIVE, types, " Nordics ", "");
        var partner = new Partner(Ids.next(), "P-00001", profile);
        assertThat(partner.types()).containsExactly(PartnerType.RESELLER, PartnerType.SERVICES);
        assertThat(partner.profile().saidOnce()).isEqualTo("Nordics");
        assertThat(profile("kite", "Kite", null, null).saidOnce()).isNull();
        assertThat(partner.profile()).isEqualTo(profile);
        assertThat(PartnerToken.of(partner))
                .extracting(each -> each.token)
                .contains("#reseller", "#services", "brightwater");
    }

    @Test
    void nothingThatIsTypedFindsAType() {
        assertThat(SearchTokens.Range.of("#reseller").from()).isEqualTo("reseller");
    }

    private static Profile profile(String code, String name, @Nullable String country, @Nullable String website) {
        return new Profile(code, name, country, website, DAY, State.ACTIVE);
    }
}
