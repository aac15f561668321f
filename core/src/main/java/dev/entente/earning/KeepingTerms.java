package dev.entente.earning;

import dev.entente.identity.Internal;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the terms that results were worked out by, and finds them again. */
@Internal
@ApplicationScoped
class KeepingTerms {

    @Inject
    Earnings earnings;

    /** Each once, whether or not it is kept already; always in the same order, since whoever keeps the same waits. */
    void keep(Collection<AgreedTerms> agreed) {
        var tenant = Scope.current().tenantId();
        var byId = agreed.stream()
                .collect(Collectors.toMap(AgreedTerms::id, AgreedTerms::content, (a, _) -> a, TreeMap::new));
        byId.forEach((id, content) -> earnings.keepTerms(tenant, id, content));
    }

    /** What each of these rows was worked out from; one query. */
    Function<BookedEarning, Inputs> inputs(List<BookedEarning> rows) {
        var ids = rows.stream()
                .map(row -> row.agreed)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
        var found = ids.length == 0 ? List.<AgreedTerms>of() : earnings.terms(ids);
        var contents = found.stream().collect(Collectors.toMap(AgreedTerms::id, AgreedTerms::content));
        return row -> Snapshot.inputs(row.inputs(), content(row, contents::get));
    }

    private static @Nullable String content(BookedEarning row, Function<UUID, @Nullable String> contents) {
        if (row.agreed == null) return null;
        var content = contents.apply(row.agreed);
        if (content == null) throw new IllegalStateException("The terms of the result " + row.id() + " are gone");
        return content;
    }
}
