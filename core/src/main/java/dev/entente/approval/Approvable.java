package dev.entente.approval;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a capability has that may need an approval; one bean a kind. */
public interface Approvable {

    /** Names the kind for ever: "quote". */
    String kind();

    /** What it is, in words for people: "Quotes". */
    String words();

    /** What rules may ask of one. */
    List<KnownFact> facts();

    /** What is known of one now, with the vendor's reach. */
    Facts of(UUID id);

    /** Why it cannot be approved now, whoever wants to; empty where it can. */
    default Optional<String> against(UUID id) {
        return Optional.empty();
    }

    /** The page on which the vendor sees one. */
    String path(UUID id);

    /** The page on which its partner does. */
    String portalPath(UUID id);
}
