package dev.entente.partner;

import dev.entente.partner.Partner.Profile;
import dev.entente.partner.Partner.State;
import dev.entente.tenant.Ids;
import java.time.LocalDate;

/** Partners for tests of what stands above them. */
public final class PartnerFixtures {

    private PartnerFixtures() {}

    public static Partner partner(Profile profile) {
        return new Partner(Ids.next(), "P-00001", profile);
    }

    public static Partner partner(String code) {
        return partner(code, State.ACTIVE);
    }

    public static Partner partner(String code, State state) {
        var since = LocalDate.of(2023, 5, 19);
        return new Partner(Ids.next(), "P-00001", new Profile(code, code, null, null, since, state));
    }
}
