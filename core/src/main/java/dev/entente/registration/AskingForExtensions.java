package dev.entente.registration;

import dev.entente.identity.Requires;
import dev.entente.registration.RegistrationChanged.What;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets a partner ask for a protection to last longer, within what the policy in force would give; asked again, the last one counts. */
@ApplicationScoped
@Transactional
public class AskingForExtensions {

    @Inject
    StoredRegistrations stored;

    @Inject
    ExtendingRegistrations extending;

    @Inject
    InstantSource clock;

    /** The last day that is to be protected, and why. */
    @Requires(RegistrationPermissions.REGISTER)
    public Registration ask(UUID id, @Nullable Integer revision, LocalDate last, String reason) {
        var registration = stored.seen(id, revision);
        extending.refuse(registration, last, reason);
        var before = StoredRegistrations.view(registration);
        registration.ask(new ExtensionRequest(last, reason.strip(), clock.instant()));
        stored.changed("registration.extension-asked", before, registration, What.EXTENSION_ASKED);
        return registration;
    }
}
