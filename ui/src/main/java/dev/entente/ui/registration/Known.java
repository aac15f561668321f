package dev.entente.ui.registration;

import dev.entente.api.Amount;
import dev.entente.lead.Disclosure.Told;
import dev.entente.lead.LeadShare;
import dev.entente.quote.BeginningDeals;
import dev.entente.quote.QuotePage;
import dev.entente.registration.Registration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is known of a customer before its deal is registered, where it is known from, and empty where it is not. */
record Known(
        String from,
        String company,
        String website,
        String buyer,
        String problem,
        @Nullable Amount amount,
        String products,
        String evidence,
        @Nullable String country,
        String segment) {

    /** From what was said in a registration. */
    static Known of(Registration said) {
        return new Known(
                said.number(),
                said.customerName(),
                said.accountUrl(),
                said.buyerRole(),
                said.problem(),
                said.amount(),
                Objects.requireNonNullElse(said.products(), ""),
                Objects.requireNonNullElse(said.evidence(), ""),
                said.country(),
                Objects.requireNonNullElse(said.segment(), ""));
    }

    /** From a quote without a deal. */
    static Known of(QuotePage page) {
        var quote = page.quote();
        var products = BeginningDeals.products(page, BeginningDeals.MOST_PRODUCTS);
        var segment = Objects.requireNonNullElse(quote.segment(), "");
        return new Known(quote.number(), quote.customerName(), "", "", "", quote.net(), products, "", null, segment);
    }

    /** From a lead that the partner follows up. */
    static Known of(LeadShare share, Told told) {
        var contact = told.contact();
        var buyer = contact.role().isEmpty() ? contact.name() : contact.role();
        return new Known(
                share.number(),
                told.company(),
                told.domain(),
                buyer,
                told.note(),
                told.worth(),
                share.product(),
                "",
                share.country(),
                share.segment());
    }
}
