package dev.entente.settlement;

import dev.entente.identity.Internal;
import dev.entente.search.Finds;
import dev.entente.search.Hit;
import dev.entente.search.Kind;
import dev.entente.search.Typed;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Locale;

/** Statements, by the beginning of their number; small letters stand for capitals. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FindingTypedStatements implements Finds {

    @Inject
    Statements statements;

    @Override
    public String permission() {
        return SettlementPermissions.READ;
    }

    @Override
    public List<Hit> find(Typed typed, int most) {
        if (!typed.isNumber()) return List.of();
        var number = typed.raw().toUpperCase(Locale.ROOT);
        return statements.numbered(number, Typed.behind(number), Limit.of(most)).stream()
                .map(statement -> hit(statement, typed))
                .toList();
    }

    private static Hit hit(Statement statement, Typed typed) {
        var title = "Statement of " + statement.month();
        return new Hit(
                Kind.STATEMENT,
                statement.id(),
                title,
                statement.number(),
                "",
                statement.partnerId(),
                typed.rank(statement.number()));
    }
}
