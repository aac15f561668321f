package dev.entente.pricebook;

import dev.entente.branding.ReadingBrand;
import dev.entente.identity.Requires;
import dev.entente.partner.ReadingPartners;
import dev.entente.pricebook.ListingPrices.Asked;
import dev.entente.pricebook.ReadingBooks.Filter;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes papers of price lists, in the vendor's brand: of so many products at most, since nobody leafs through more. */
@ApplicationScoped
@Requires(PricebookPermissions.READ_OWN)
public class PrintingPrices {

    private static final int MOST = 1_000;

    @Inject
    ListingPrices listing;

    @Inject
    ReadingBrand brand;

    @Inject
    ReadingPartners partners;

    @Inject
    CurrentTenant tenant;

    /** A paper with the name of its file. */
    public record Printed(String name, byte[] pdf) {}

    /** Only the vendor names a partner; a partner's own is that partner's. */
    public Printed print(Asked asked, Filter filter) {
        var listed = listing.list(asked, filter, "", MOST);
        if (listed.prices().isEmpty())
            throw new Problem(
                    PricebookProblem.NO_PRICES_TO_PRINT, "Nothing fits. Filter less, or look at another day.");
        var own = Scope.current().partnerId();
        var partner = own == null ? asked.partnerId() : own;
        var buyer = partner == null ? "" : partners.open(partner).name();
        var day = asked.day() == null ? tenant.today() : asked.day();
        var pdf = PriceListDocument.of(listed, buyer, day, brand.current(), brand.logo());
        return new Printed("price-list-" + day + ".pdf", pdf);
    }
}
