package dev.entente.registration;

import java.util.UUID;

/** A member of a partner looked at very many customers: so many in this hour, and in this day; in the running transaction. */
record CustomersProbed(UUID partnerId, long inHour, long inDay) {}
