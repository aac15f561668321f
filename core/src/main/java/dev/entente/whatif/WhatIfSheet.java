package dev.entente.whatif;

import dev.entente.identity.Requires;
import dev.entente.table.Sheet;
import dev.entente.table.Sheet.Column;
import dev.entente.whatif.OutcomeQuery.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What a what-if comes to for each partner, as a file. */
@ApplicationScoped
@Transactional
@Requires(WhatIfPermissions.READ)
public class WhatIfSheet {

    @Inject
    ReadingWhatIfs reading;

    /** One row for each partner and unit, read a page at a time. */
    public Sheet<Row> of(UUID id) {
        reading.requireEnded(id);
        return new Sheet<>(
                "What-if",
                List.of(
                        new Column<>("Partner", Row::partner),
                        new Column<>("Currency", row -> row.outcome().unit().code()),
                        new Column<>("Now", row -> row.outcome().now().value()),
                        new Column<>(
                                "With the draft", row -> row.outcome().then().value()),
                        new Column<>(
                                "Difference", row -> row.outcome().difference().value()),
                        new Column<>("Results", row -> row.outcome().counts().seen()),
                        new Column<>("Changed", row -> row.outcome().counts().changed()),
                        new Column<>("Held now", row -> row.outcome().counts().heldNow()),
                        new Column<>(
                                "Held with the draft",
                                row -> row.outcome().counts().heldThen()),
                        new Column<>("Level now", row -> row.outcome().tierNow()),
                        new Column<>(
                                "Level with the draft", row -> row.outcome().tierThen())),
                last -> reading.partnersAfter(
                        id, last == null ? null : last.outcome().id(), Sheet.Pages.SIZE));
    }
}
