package dev.entente.sale;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Knows who goes on with whose customers; answered by the capability that winds partnerships down. */
public interface Successions {

    /** On this day; nothing where the partner stays, or nobody said who follows by then. Called inside a transaction. */
    Optional<Succession> of(UUID partnerId, LocalDate day);
}
