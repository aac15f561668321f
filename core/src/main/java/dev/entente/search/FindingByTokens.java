package dev.entente.search;

import dev.entente.identity.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.StatelessSession;

/**
 * Finds records over the texts that are kept beside them: a record fits when each word that was typed begins one of its tokens.
 * One query of equalities and ranges only, so that the database keeps to its indexes behind row-level security; in the order of
 * tokens, so that it ends after a few even where many fit, and what was typed exactly comes first.
 */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class FindingByTokens {

    /** So many are looked at to find the best few among them. */
    private static final int LOOKED_AT = 60;

    @Inject
    StatelessSession session;

    /** Where tokens are: their entity, the attribute that says whose they are, and which of them count (all: empty). */
    public record Tokens(String entity, String owner, String only) {

        public Tokens(String entity, String owner) {
            this(entity, owner, "");
        }
    }

    /** Records of a type that fit, as hits; at most as many as are ever looked at. */
    public <T> List<Hit> hits(Class<T> type, Tokens tokens, Typed typed, Function<T, Hit> hit) {
        var ranges = typed.ranges();
        var found = session.createSelectionQuery(text(type, tokens, ranges.size()), type);
        for (int i = 0; i < ranges.size(); i++) {
            found.setParameter("low" + i, ranges.get(i).from());
            found.setParameter("high" + i, ranges.get(i).until());
        }
        // A record is found once for each of its tokens that fits.
        var hits = new LinkedHashMap<UUID, Hit>();
        for (var record : found.setMaxResults(LOOKED_AT).getResultList()) {
            var one = hit.apply(record);
            hits.putIfAbsent(one.id(), one);
        }
        return List.copyOf(hits.values());
    }

    private static String text(Class<?> type, Tokens tokens, int words) {
        var text = new StringBuilder("select r from %s t join %s r on r.id = t.%s where %s"
                .formatted(tokens.entity(), type.getSimpleName(), tokens.owner(), fits("t", tokens, 0)));
        for (int i = 1; i < words; i++) {
            text.append(" and exists (select 1 from %s w%d where w%d.%s = r.id and %s)"
                    .formatted(tokens.entity(), i, i, tokens.owner(), fits("w" + i, tokens, i)));
        }
        return text.append(" order by t.token, r.id").toString();
    }

    private static String fits(String alias, Tokens tokens, int word) {
        var only = tokens.only().isEmpty() ? "" : "%s.kind = '%s' and ".formatted(alias, tokens.only());
        return only + "%1$s.token >= :low%2$d and %1$s.token < :high%2$d".formatted(alias, word);
    }
}
