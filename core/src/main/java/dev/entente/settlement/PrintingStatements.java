package dev.entente.settlement;

import dev.entente.branding.ReadingBrand;
import dev.entente.identity.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Makes papers of statements, in the vendor's brand, with the steps of each line. */
@ApplicationScoped
@Transactional
@Requires(SettlementPermissions.READ)
public class PrintingStatements {

    @Inject
    ReadingStatements reading;

    @Inject
    TracingStatements tracing;

    @Inject
    ReadingBrand brand;

    /** A paper with the name of its file. */
    public record Printed(String name, byte[] pdf) {}

    public Printed print(UUID statementId) {
        var page = reading.open(statementId);
        var pdf = StatementDocument.of(page, tracing.lines(page), brand.current(), brand.logo());
        return new Printed(page.head().number() + ".pdf", pdf);
    }
}
