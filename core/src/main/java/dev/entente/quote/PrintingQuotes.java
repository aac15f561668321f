package dev.entente.quote;

import dev.entente.branding.ReadingBrand;
import dev.entente.identity.Requires;
import dev.entente.partner.ReadingPartners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes papers of quotes, in the vendor's brand. */
@ApplicationScoped
@Requires(QuotePermissions.READ)
public class PrintingQuotes {

    @Inject
    ReadingQuotes reading;

    @Inject
    ReadingBrand brand;

    @Inject
    ReadingPartners partners;

    /** A paper with the name of its file. */
    public record Printed(String name, byte[] pdf) {}

    /** A revision as PDF; null: the one that stands. */
    public Printed print(UUID id, @Nullable Integer number) {
        return print(id, number, false);
    }

    /** The same without how its prices were made, and without discounts: what they come to. */
    public Printed printForCustomer(UUID id, @Nullable Integer number) {
        return print(id, number, true);
    }

    private Printed print(UUID id, @Nullable Integer number, boolean forCustomer) {
        var page = reading.open(id);
        var quote = page.quote();
        var revision = number == null || number == quote.standing() ? page.standing() : reading.revision(id, number);
        var partner = quote.partnerId();
        var buyer = partner == null ? "" : partners.open(partner).name();
        var pdf = forCustomer
                ? QuoteDocument.forCustomer(page, revision, brand.current(), brand.logo())
                : QuoteDocument.of(page, revision, reading.programs(), buyer, brand.current(), brand.logo());
        return new Printed(quote.number() + "-" + revision.number() + ".pdf", pdf);
    }
}
