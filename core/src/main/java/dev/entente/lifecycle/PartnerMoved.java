package dev.entente.lifecycle;

import dev.entente.partner.Partner;

/** A partner came to another state, in the running transaction; the partner is as it was before. */
public record PartnerMoved(Partner partner, PartnerMove move) {}
