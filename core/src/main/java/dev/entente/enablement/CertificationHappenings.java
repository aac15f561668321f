package dev.entente.enablement;

import dev.entente.activity.Happening;
import dev.entente.activity.Happenings;
import dev.entente.identity.Internal;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Ids;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Certifications as lines of a timeline: each on its first day, and where it was revoked, on that day. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CertificationHappenings implements Happenings {

    @Inject
    Certifications certifications;

    @Inject
    CertificationPaths paths;

    @Inject
    CurrentTenant tenant;

    @Override
    public List<Happening> before(@Nullable UUID partnerId, Instant before, int most) {
        var zone = tenant.get().zone();
        var day = LocalDate.ofInstant(before.minusNanos(1), zone);
        var page = Limit.of(most);
        var begun = certifications.begun(partnerId, day, page);
        var gone = certifications.revoked(partnerId, day, page);
        if (begun.isEmpty() && gone.isEmpty()) return List.of();
        var names = paths.all().stream().collect(Collectors.toMap(CertificationPath::code, CertificationPath::name));
        var lines = new ArrayList<Happening>();
        for (var one : begun) lines.add(certified(one, names, zone));
        for (var one : gone) {
            var revocation = one.revocation();
            if (revocation != null) lines.add(revoked(one, revocation, names, zone));
        }
        return lines;
    }

    private static Happening certified(Certification one, Map<String, String> names, ZoneId zone) {
        var words = one.name() + " is certified in " + names.getOrDefault(one.path(), one.path());
        return line(one.id(), one, one.from(), words, one.details().evidence(), zone);
    }

    private static Happening revoked(
            Certification one, Certification.Revocation revocation, Map<String, String> names, ZoneId zone) {
        var words = names.getOrDefault(one.path(), one.path()) + " of " + one.name() + " is revoked";
        return line(Ids.derived(one.id(), "revoked"), one, revocation.from(), words, revocation.because(), zone);
    }

    private static Happening line(UUID id, Certification one, LocalDate day, String words, String detail, ZoneId zone) {
        return new Happening(
                id,
                day.atStartOfDay(zone).toInstant(),
                true,
                one.partnerId(),
                "certification",
                words,
                detail,
                "partners/" + one.partnerId() + "?part=certified",
                null,
                true);
    }
}
