package dev.entente.conflict;

import dev.entente.activity.Happening;
import dev.entente.activity.Happenings;
import dev.entente.identity.Internal;
import dev.entente.tenant.Ids;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cases as lines of a timeline: when a partner learned of one, and how it was decided for it. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ConflictHappenings implements Happenings {

    @Inject
    ConflictParts parts;

    @Override
    public List<Happening> before(@Nullable UUID partnerId, Instant before, int most) {
        var page = Limit.of(most);
        var lines = new ArrayList<Happening>();
        for (var each : parts.toldBefore(partnerId, before, page)) {
            var at = each.toldAt;
            if (at != null) lines.add(line(each, "conflict", "A case about ", at));
        }
        for (var each : parts.decidedBefore(partnerId, before, page)) {
            var at = each.decidedAt;
            if (at != null) lines.add(line(each, "conflict-decided", words(each), at));
        }
        return lines;
    }

    private static String words(Contender contender) {
        return switch (contender.result) {
            case KEEPS -> "Kept by decision: ";
            case GETS -> "Given by decision: ";
            case SHARES -> "Credit shared by decision: ";
            case NOTHING -> "Decided for another: ";
            case AS_IT_WAS -> "Decided, nothing changes: ";
            case null -> "Decided: ";
        };
    }

    private static Happening line(Contender contender, String kind, String words, Instant at) {
        return new Happening(
                Ids.derived(kind, contender.id, at),
                at,
                false,
                contender.partnerId,
                kind,
                words + contender.subject,
                contender.number,
                "conflicts/" + contender.id,
                null,
                true);
    }
}
