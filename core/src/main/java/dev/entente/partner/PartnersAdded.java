package dev.entente.partner;

import java.util.List;

/** Companies were taken in as partners, in the running transaction. */
public record PartnersAdded(List<Partner> partners) {

    public PartnersAdded {
        partners = List.copyOf(partners);
    }
}
