package dev.entente.activity;

import dev.entente.identity.Internal;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people said and did, as lines of a timeline. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RecordedHappenings implements Happenings {

    @Inject
    Activities activities;

    @Override
    public List<Happening> before(@Nullable UUID partnerId, Instant before, int most) {
        var page = Limit.of(most);
        var found = partnerId == null ? activities.latest(before, page) : activities.ofPartner(partnerId, before, page);
        return found.stream().map(RecordedHappenings::line).toList();
    }

    private static Happening line(Activity activity) {
        return new Happening(
                activity.id(),
                activity.happenedAt(),
                false,
                activity.partnerId(),
                activity.kind().code(),
                activity.words(),
                activity.byName(),
                activity.subjectKind() + "s/" + activity.subjectId(),
                null,
                activity.isShared());
    }
}
