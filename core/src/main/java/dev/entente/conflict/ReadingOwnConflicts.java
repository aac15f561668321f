package dev.entente.conflict;

import dev.entente.identity.Requires;
import dev.entente.tenant.Scope;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows a partner its own part of the cases that it knows of: what it said itself, what it was told, and nothing of others. */
@ApplicationScoped
@Transactional
@Requires(ConflictPermissions.CONTEST)
public class ReadingOwnConflicts {

    @Inject
    ConflictParts parts;

    @Inject
    StoredConflicts stored;

    /** A part with what the partner gave, and what was done that concerns it. */
    public record Own(Contender contender, List<Touch> touches, List<ConflictStep> steps) {

        public Own {
            touches = List.copyOf(touches);
            steps = List.copyOf(steps);
        }
    }

    /** The newest first. */
    public List<Contender> list(int offset, int limit) {
        return limit == 0 ? List.of() : parts.told(Limit.range(offset + 1L, (long) offset + limit));
    }

    /** Those in which the partner's evidence is asked for and it gave none yet, the first to end first. */
    public List<Contender> asked(int most) {
        var partner = Scope.current().partnerId();
        return partner == null ? List.of() : parts.asked(partner, Limit.of(most));
    }

    public int count() {
        return Math.toIntExact(parts.countTold());
    }

    /** In the order of keys, behind this one. */
    public List<Contender> after(UUID after, int limit) {
        return parts.toldAfter(after, Limit.of(limit));
    }

    public Own open(UUID id) {
        var contender = stored.own(id);
        return new Own(contender, parts.touchesBy(id), parts.stepsFor(id));
    }

    /** The parts that a registration of its own is in, as far as the partner knows of them. */
    public List<Contender> ofRegistration(UUID registrationId) {
        return parts.ofRegistration(registrationId).stream()
                .filter(Contender::isTold)
                .toList();
    }
}
