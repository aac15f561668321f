package dev.entente.message;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import dev.entente.identity.FindingMembers;
import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import dev.entente.tenant.Addresses;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Writes the daily letters of a tenant: one to each member who has something new and has not read it yet. */
@ApplicationScoped
@Internal
@Transactional
public class DailyLetters implements DueWork {

    static final String KIND = "notice.daily";

    @Inject
    Notices notices;

    @Inject
    KnownKinds kinds;

    @Inject
    FindingMembers finding;

    @Inject
    Mailing mailing;

    @Inject
    CurrentTenant current;

    @Inject
    Addresses addresses;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(UUID tenant) {
        var waiting = notices.waiting().stream().collect(groupingBy(notice -> notice.memberId));
        if (waiting.isEmpty() || !mailing.takes(waiting.size())) return;
        notices.markMailed();
        var root = addresses.of(current.get().slug());
        mailing.sendAll(finding.active(waiting.keySet()).stream()
                .map(member -> DailyLetter.of(
                        member,
                        requireNonNull(waiting.get(member.id())),
                        kind -> kinds.get(kind).heading(),
                        root))
                .toList());
    }
}
