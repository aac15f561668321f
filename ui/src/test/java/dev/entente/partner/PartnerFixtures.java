package dev.entente.partner;

import dev.entente.partner.Partner.Profile;
import dev.entente.partner.Partner.State;
import dev.entente.tenant.Ids;
import java.time.LocalDate;
import java.util.UUID;

/** Partners as they are read. */
public final class PartnerFixtures {

    private PartnerFixtures() {}

    public static Partner partner(String code, String name) {
        var profile =
                new Profile(code, name, "GB", "https://" + code + ".example", LocalDate.of(2025, 1, 1), State.ACTIVE);
        return new Partner(Ids.derived("partner", code), "P-00042", profile);
    }

    /** In a state. */
    public static Partner partner(String code, String name, State state) {
        var partner = partner(code, name);
        partner.state = state;
        return partner;
    }

    public static Partner partner(Profile profile) {
        return new Partner(Ids.derived("partner", profile.code()), "P-00042", profile);
    }

    public static PartnerContact contact(UUID partnerId, PartnerContact.Details details) {
        return new PartnerContact(partnerId, details);
    }
}
