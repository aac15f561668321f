package dev.entente.activity;

import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.partner.ReadingPartners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Merges what every capability knows into one timeline, newest first; nothing of it is stored twice. */
@ApplicationScoped
@Transactional
public class ReadingTimeline {

    // Of what happened at the same moment, a tier stands above the enrolment that it came with, each time it is read.
    private static final Comparator<Happening> NEWEST_FIRST = Comparator.comparing(Happening::at)
            .reversed()
            .thenComparing(Happening::kind, Comparator.reverseOrder())
            .thenComparing(line -> line.id().toString(), Comparator.reverseOrder());

    @Inject
    Instance<Happenings> sources;

    @Inject
    ReadingPartners reading;

    @Inject
    Partners partners;

    @Inject
    InstantSource clock;

    /** Of one partner, before a moment (null: up to now); at least so many, where there are so many. */
    @Requires(ActivityPermissions.READ)
    public List<Happening> of(UUID partnerId, @Nullable Instant before, int most) {
        reading.open(partnerId);
        return merged(partnerId, before, most);
    }

    /** A line, and the name of the partner that it concerns (none: empty). */
    public record Named(Happening happening, String partner) {}

    /** Of everybody in reach. */
    @Requires(ActivityPermissions.READ)
    public List<Named> latest(int most) {
        var lines = merged(null, null, most);
        var ids = lines.stream()
                .map(Happening::partnerId)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
        var names = ids.length == 0
                ? Map.<UUID, String>of()
                : partners.byIds(ids).stream().collect(Collectors.toMap(Partner::id, Partner::name));
        return lines.stream().map(line -> named(line, names)).toList();
    }

    private static Named named(Happening line, Map<UUID, String> names) {
        return new Named(line, line.partnerId() == null ? "" : names.getOrDefault(line.partnerId(), ""));
    }

    private List<Happening> merged(@Nullable UUID partnerId, @Nullable Instant before, int most) {
        var until = before == null ? clock.instant().plusNanos(1) : before;
        var all = new ArrayList<Happening>();
        for (var source : sources) all.addAll(source.before(partnerId, until, most));
        all.sort(NEWEST_FIRST);
        return List.copyOf(all.subList(0, end(all, most)));
    }

    // What happened at the same moment stays on one page: the next one begins before that moment.
    private static int end(List<Happening> all, int most) {
        int end = Math.min(most, all.size());
        while (end > 0
                && end < all.size()
                && all.get(end).at().equals(all.get(end - 1).at())) end++;
        return end;
    }
}
