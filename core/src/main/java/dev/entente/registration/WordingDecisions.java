package dev.entente.registration;

import dev.entente.identity.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Says how a message about a registration would be worded, for whoever is about to decide it. */
@ApplicationScoped
@Transactional
@Requires(RegistrationPermissions.DECIDE)
public class WordingDecisions {

    @Inject
    RegistrationTemplates templates;

    /** As it would be if it were approved today. */
    public String accepted(UUID id) {
        return templates.words(RegistrationTemplates.ACCEPTED, id);
    }

    public String refused(UUID id) {
        return templates.words(RegistrationTemplates.REFUSED, id);
    }

    /** The letter in which the vendor introduces the partner to the customer. */
    public String introduction(UUID id) {
        return templates.words(RegistrationTemplates.INTRODUCTION, id);
    }
}
