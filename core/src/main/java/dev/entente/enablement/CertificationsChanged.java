package dev.entente.enablement;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Certifications changed, in the running transaction: for each partner the first day that looks different now, and why. */
public record CertificationsChanged(Map<UUID, LocalDate> since, String reason) {

    public CertificationsChanged {
        since = Map.copyOf(since);
    }
}
