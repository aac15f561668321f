package dev.entente.deal;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Meetings with the customers of deals that another capability keeps; a bean of this says how many there were. */
public interface DealMeetings {

    /** By deal, those that had any; one query however many, within the caller's transaction. */
    Map<UUID, Integer> meetings(Collection<UUID> deals);
}
