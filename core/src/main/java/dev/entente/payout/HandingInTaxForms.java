package dev.entente.payout;

import dev.entente.file.ReceivingFiles;
import dev.entente.identity.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hands a tax form in as a file, for the vendor to look at. Its bytes arrive before a transaction begins: who sends slowly keeps
 * nobody waiting.
 */
@ApplicationScoped
@Requires(PayoutPermissions.PAYEE_FORM)
public class HandingInTaxForms {

    @Inject
    FilingTaxForms filing;

    @Inject
    ReceivingFiles receiving;

    /** It takes the place of one of the same kind that nobody has looked at yet. */
    public void handIn(
            UUID partnerId,
            @Nullable String kind,
            @Nullable LocalDate validUntil,
            @Nullable String fileName,
            InputStream bytes) {
        filing.refuseUnlessClear(partnerId, kind, validUntil);
        try (var upload = receiving.receive(bytes, FilingTaxForms.MOST_BYTES)) {
            filing.handIn(partnerId, kind, validUntil, fileName == null ? "tax form" : fileName, upload);
        }
    }
}
