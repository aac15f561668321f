package dev.entente.search;

import dev.entente.identity.Access;
import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Finds records of all kinds at once, the best hit first. A kind that may not be read is not asked, so that neither what
 * comes back nor how long it takes says anything of it; and nothing says how many more there are.
 */
@ApplicationScoped
@Transactional
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
    Access access;

    @Inject
    Partners partners;

    /** A hit, and the name of the partner that it belongs to (none: empty). */
    public record Found(Hit hit, String partner) {}

    /** So many of each kind, at most; nothing where nothing was typed. */
    @Requires(SearchPermissions.USE)
    public List<Found> find(String words, int most) {
        var typed = Typed.of(words);
        if (typed.isNothing()) return List.of();
        var hits = new ArrayList<Hit>();
        for (var source : sources) {
            if (access.may(source.permission())) hits.addAll(best(source.find(typed, most), Math.min(most, MOST)));
        }
        hits.sort(BEST_FIRST);
        var names = names(hits);
        return hits.stream()
                .map(hit -> new Found(hit, hit.partnerId() == null ? "" : names.getOrDefault(hit.partnerId(), "")))
                .toList();
    }

    private static List<Hit> best(List<Hit> hits, int most) {
        return hits.stream()
                .filter(hit -> hit.rank() < Typed.UNFIT)
                .sorted(BEST_FIRST)
                .limit(most)
                .toList();
    }

    private Map<UUID, String> names(List<Hit> hits) {
        var ids = hits.stream()
                .map(Hit::partnerId)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
        if (ids.length == 0) return Map.of();
        return partners.byIds(ids).stream().collect(Collectors.toMap(Partner::id, Partner::name));
    }
}
