package dev.entente.search;

import dev.entente.identity.Access;
import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/**
 * Finds records of all kinds at once, the best hit first. A kind that may not be read is not asked, so that neither what
 * comes back nor how long it takes says anything of it; and nothing says how many more there are.
 */
@ApplicationScoped
public class SearchingRecords {

    /** So many of a kind are found at most, whatever is asked for. */
    public static final int MOST = 20;

    private static final Comparator<Hit> BEST_FIRST = Comparator.comparingInt(Hit::rank)
            .thenComparing(Hit::kind)
            .thenComparing(Hit::title)
            .thenComparing(Hit::number)
            .thenComparing(hit -> hit.id().toString());

    @Inject
    Instance<Finds> sources;

    @Inject
    Asking asking;

    /** A hit, and the name of the partner that it belongs to (none: empty). */
    public record Found(Hit hit, String partner) {}

    /** The best first, and whether a kind is not among them that took too long. */
    public record Answer(List<Found> found, boolean partly) {

        public Answer {
            found = List.copyOf(found);
        }
    }

    /** So many of each kind, at most; nothing where nothing was typed. */
    @Requires(SearchPermissions.USE)
    public Answer find(String words, int most) {
        var typed = Typed.of(words);
        if (typed.isNothing()) return new Answer(List.of(), false);
        var inTime = InTime.of(sources.stream().toList(), round -> asking.ask(round, typed, Math.min(most, MOST)));
        var hits = inTime.hits().stream().sorted(BEST_FIRST).toList();
        var names = asking.names(hits);
        return new Answer(
                hits.stream()
                        .map(hit ->
                                new Found(hit, hit.partnerId() == null ? "" : names.getOrDefault(hit.partnerId(), "")))
                        .toList(),
                inTime.isPartly());
    }

    /** Asks the database, in transactions of their own: of what takes too long it gives up all that goes on with it. */
    @Internal
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Asking {

        private static final Duration LONGEST = Duration.ofSeconds(1);

        @Inject
        Access access;

        @Inject
        StatelessSession session;

        @Inject
        Partners partners;

        void ask(InTime round, Typed typed, int most) {
            session.createNativeQuery("select set_config('statement_timeout', :longest, true)", String.class)
                    .setParameter("longest", Long.toString(LONGEST.toMillis()))
                    .getSingleResult();
            round.each(source -> access.may(source.permission()) ? best(source.find(typed, most), most) : List.of());
        }

        private static List<Hit> best(List<Hit> hits, int most) {
            return hits.stream()
                    .filter(hit -> hit.rank() < Typed.UNFIT)
                    .sorted(BEST_FIRST)
                    .limit(most)
                    .toList();
        }

        Map<UUID, String> names(List<Hit> hits) {
            var ids = hits.stream()
                    .map(Hit::partnerId)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toArray(UUID[]::new);
            if (ids.length == 0) return Map.of();
            return partners.byIds(ids).stream().collect(Collectors.toMap(Partner::id, Partner::name));
        }
    }
}
