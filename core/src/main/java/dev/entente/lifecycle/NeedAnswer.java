package dev.entente.lifecycle;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Answers one need; one bean each, which asks the database a fixed number of times. */
public interface NeedAnswer {

    Need need();

    /** What is missing, in sentences that say what to do; whoever is left out has all that is needed. Called inside a transaction. */
    Map<UUID, List<String>> missing(Collection<UUID> partnerIds);
}
