package dev.entente.enablement;

import dev.entente.identity.Requires;
import dev.entente.partner.ReadingPartners;
import dev.entente.problem.Problem;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows who is certified in what; to a partner's member, that partner's people alone. */
@ApplicationScoped
@Transactional
public class ReadingCertifications {

    @Inject
    ReadingPartners partners;

    @Inject
    Certifications certifications;

    /** Whose, in what, and valid on which day; what is null does not matter. */
    public record Filter(
            @Nullable UUID partnerId,
            @Nullable String path,
            @Nullable LocalDate validOn) {

        public static final Filter ALL = new Filter(null, null, null);
    }

    /** A certification, and the code of its partner. */
    public record OfPartner(Certification certification, String partner) {}

    /** All of a partner, by name, of one person the latest first. */
    @Requires(EnablementPermissions.READ)
    public List<Certification> of(UUID partnerId) {
        partners.open(partnerId);
        return certifications.of(partnerId);
    }

    @Requires(EnablementPermissions.READ)
    public Certification open(UUID partnerId, UUID id) {
        return certifications.byId(partnerId, id).orElseThrow(ReadingCertifications::unknown);
    }

    /** The next so many behind an id, in the order in which they were added. */
    @Requires(EnablementPermissions.READ)
    public List<Certification> after(UUID after, Filter filter, int limit) {
        return certifications.after(after, filter.partnerId(), filter.path(), filter.validOn(), Limit.of(limit));
    }

    static Problem unknown() {
        return new Problem(EnablementProblem.UNKNOWN_CERTIFICATION, "Look for it among the partner's certifications.");
    }
}
