package dev.entente.export;

import static dev.entente.export.Columns.of;

import dev.entente.conflict.Conflict;
import dev.entente.conflict.ConflictFilter;
import dev.entente.conflict.ConflictPermissions;
import dev.entente.conflict.ReadingConflicts;
import dev.entente.conflict.ReadingConflicts.Row;
import dev.entente.identity.Requires;
import dev.entente.table.Sheet;
import dev.entente.table.Sheet.Column;
import dev.entente.table.Sheet.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cases as a sheet, in the order of their keys; the vendor's alone. */
@ApplicationScoped
public class ExportingConflicts {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final List<Column<Row>> COLUMNS = List.of(
            said("Number", Conflict::number),
            said("About", it -> word(it.about())),
            said("Subject", Conflict::subject),
            said("Domain", Conflict::domain),
            of("Sides", row -> String.join(", ", row.sides())),
            said("Opened by", it -> word(it.way())),
            said("Opened", Conflict::openedAt),
            said("State", it -> word(it.state())),
            said("Evidence until", Conflict::evidenceBy),
            said("Decided", Conflict::decidedAt),
            said("Outcome", it -> word(it.outcome())),
            said("Why", Conflict::reason),
            said("Appeal until", Conflict::appealUntil));

    @Inject
    ReadingConflicts conflicts;

    @Requires(ConflictPermissions.READ)
    public Sheet<Row> conflicts(ConflictFilter filter) {
        return new Sheet<>(
                "Cases",
                COLUMNS,
                last -> conflicts.after(
                        last == null ? BEFORE_ALL : last.conflict().id(), filter, Pages.SIZE));
    }

    private static Column<Row> said(String name, Function<Conflict, @Nullable Object> value) {
        return of(name, row -> value.apply(row.conflict()));
    }

    private static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }
}
