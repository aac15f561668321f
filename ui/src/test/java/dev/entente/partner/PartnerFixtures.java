package dev.entente.partner;

import dev.entente.partner.Partner.Profile;
import dev.entente.partner.Partner.State;
import dev.entente.tenant.Ids;
import java.time.LocalDate;

/** Partners as they are read. */
public final class PartnerFixtures {

    private PartnerFixtures() {}

    public static Partner partner(String code, String name) {
        var profile =
                new Profile(code, name, "GB", "https://" + code + ".example", LocalDate.of(2025, 1, 1), State.ACTIVE);
        return new Partner(Ids.derived("partner", code), "P-00042", profile);
    }
}
