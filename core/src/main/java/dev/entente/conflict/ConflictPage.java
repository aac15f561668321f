package dev.entente.conflict;

import dev.entente.registration.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case with all its sides, for the vendor: what shows that each was at work in the order of days, what was done in the case,
 * what the evidence speaks for while it is to be decided, and the names of those who did something.
 */
public record ConflictPage(
        Conflict conflict,
        List<Party> parties,
        List<Mark> marks,
        List<ConflictStep> steps,
        @Nullable Proposal proposal,
        Map<UUID, String> members) {

    public ConflictPage {
        parties = List.copyOf(parties);
        marks = List.copyOf(marks);
        steps = List.copyOf(steps);
        members = Map.copyOf(members);
    }

    /** One of the sides, by the name that the vendor knows, with its registration, and whether it holds it now. */
    public record Party(
            Contender contender, String name, @Nullable Registration registration, boolean holds) {}

    /**
     * Something that shows that a side was at work on a day: what it gave as evidence, or what is known of its registration.
     *
     * @param kind discovery, meeting, mail, offer or other; registered or met, where its registration says so
     * @param given null for what is known of its registration
     */
    public record Mark(
            UUID contender,
            LocalDate on,
            String kind,
            String words,
            boolean isDiscovery,
            @Nullable Given given) {}

    /** A piece of evidence by its key, with the file that shows it, or neither. */
    public record Given(
            UUID id, @Nullable UUID fileId, @Nullable String fileName) {}

    /** The side by its key. */
    public Party party(UUID contender) {
        return parties.stream()
                .filter(each -> each.contender().id().equals(contender))
                .findFirst()
                .orElseThrow();
    }
}
