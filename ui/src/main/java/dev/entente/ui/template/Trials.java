package dev.entente.ui.template;

import dev.entente.registration.ReadingRegistrations;
import dev.entente.registration.RegistrationFilter;
import dev.entente.registration.RegistrationPermissions;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The records with which a message can be shown: the latest registrations. */
@Dependent
public class Trials {

    private static final int MOST = 20;

    @Inject
    ReadingRegistrations registrations;

    @Inject
    Visit visit;

    /** A record, as people know it. */
    record Trial(UUID id, String words) implements Serializable {}

    List<Trial> latest() {
        if (!visit.may(RegistrationPermissions.READ)) return List.of();
        return registrations.list(RegistrationFilter.ALL, 0, MOST).stream()
                .map(each -> new Trial(each.id(), each.number() + " for " + each.customerName()))
                .toList();
    }
}
