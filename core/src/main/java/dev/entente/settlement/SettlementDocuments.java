package dev.entente.settlement;

import java.util.Map;
import java.util.UUID;

/** Names what settles statements, as capabilities above know it: payments and questions, by the keys that postings have for them. */
public interface SettlementDocuments {

    /** The numbers of those among these that it knows and that whoever asks may see; one query. */
    Map<UUID, String> of(UUID[] sources);
}
