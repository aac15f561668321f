package dev.entente.deal;

import dev.entente.identity.Internal;
import dev.entente.partner.SearchTokens.Range;
import dev.entente.tenant.OneTrip;
import dev.entente.tenant.OneTrip.Question;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds open deals that may be one with another, as far as the scope reaches. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class FindingDeals {

    private static final int MOST = 50;

    private static final String OF_DOMAIN = """
            (select d.id from deal d where d.tenant_id = ? and (cast(? as uuid) is null or d.partner_id = cast(? as uuid))
            and d.stage = any(?) and d.domain = ? order by d.id limit ?)""";

    private static final String NAMED = """
            union all (select d.id from deal d where d.tenant_id = ? and (cast(? as uuid) is null or d.partner_id = cast(? as uuid))
            and d.stage = any(?) and d.id in (select t.deal_id from deal_token t
              where t.tenant_id = ? and t.token >= ? and t.token < ?) order by d.id limit ?)""";

    @Inject
    Deals deals;

    @Inject
    OneTrip trip;

    /** Open deals with a customer of this domain, or with one whose name has a word that begins with one of these. */
    public List<Deal> openLike(String domain, List<String> words) {
        var like = like(domain, words);
        return inOrder(trip.rows(like.query(), like.values(), like.row()));
    }

    /** Asks for the keys of these: those of the domain first, then by each word; mostly there are none. */
    public Question<UUID> like(String domain, List<String> words) {
        var scope = Scope.current();
        var values = new ArrayList<@Nullable Object>();
        var reach = Arrays.asList(scope.tenantId(), scope.partnerId(), scope.partnerId(), Stage.open());
        values.addAll(reach);
        values.addAll(List.of(domain, MOST));
        for (var word : words) {
            var range = Range.of(word);
            values.addAll(reach);
            values.addAll(List.of(scope.tenantId(), range.from(), range.until(), MOST));
        }
        return Question.keys(OF_DOMAIN + NAMED.repeat(words.size()), values.toArray());
    }

    /** Each of these once, in their order. */
    public List<Deal> inOrder(List<UUID> found) {
        if (found.isEmpty()) return List.of();
        var byId = deals.byIds(found.toArray(UUID[]::new)).stream().collect(Collectors.toMap(Deal::id, deal -> deal));
        return found.stream().distinct().map(byId::get).filter(Objects::nonNull).toList();
    }

    /** Those of these that are in reach, in one query. */
    public List<Deal> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : deals.byIds(ids.toArray(UUID[]::new));
    }

    /** The deal, where it is in reach. */
    public Optional<Deal> byId(UUID id) {
        return deals.byId(id);
    }
}
