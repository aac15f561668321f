package dev.entente.ui.template;

import dev.entente.partner.PartnerPermissions;
import dev.entente.partner.ReadingPartners;
import dev.entente.registration.ReadingRegistrations;
import dev.entente.registration.RegistrationFilter;
import dev.entente.registration.RegistrationPermissions;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The records with which a message can be shown: the latest registrations, or partners. */
@Dependent
public class Trials {

    private static final int MOST = 20;

    @Inject
    ReadingRegistrations registrations;

    @Inject
    ReadingPartners partners;

    @Inject
    Visit visit;

    /** A record, as people know it. */
    record Trial(UUID id, String words) implements Serializable {}

    /** Of those that a message is about. */
    List<Trial> latest(String about) {
        return about.equals("partner") ? partners() : registrations();
    }

    private List<Trial> partners() {
        if (!visit.may(PartnerPermissions.READ)) return List.of();
        return partners.list(null, 0, MOST).stream()
                .map(each -> new Trial(each.id(), each.name()))
                .toList();
    }

    private List<Trial> registrations() {
        if (!visit.may(RegistrationPermissions.READ)) return List.of();
        return registrations.list(RegistrationFilter.ALL, 0, MOST).stream()
                .map(each -> new Trial(each.id(), each.number() + " for " + each.customerName()))
                .toList();
    }
}
