package dev.entente.conflict;

import dev.entente.audit.Audit;
import dev.entente.conflict.Conflict.State;
import dev.entente.identity.Internal;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cases as they are read and written, each change with its row in the trail. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredConflicts {

    /** Those that somebody has to decide; also those of which the decision was appealed, since they are looked at again. */
    static final String[] UNDECIDED = names(State.OPEN, State.ASKED, State.ESCALATED, State.APPEALED);

    static final String[] NOT_FINAL = names(State.OPEN, State.ASKED, State.ESCALATED, State.DECIDED, State.APPEALED);
    static final int LONGEST = 2_000;

    private static final String DIRECT = "Direct sales";

    @Inject
    Conflicts conflicts;

    @Inject
    ConflictParts parts;

    @Inject
    Partners partners;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Inject
    Event<ConflictChanged> changed;

    static String[] names(State... states) {
        return Stream.of(states).map(Enum::name).toArray(String[]::new);
    }

    /** The case as it was seen (without a revision: as it stands); a problem when there is none, or when it has changed since. */
    Conflict seen(UUID id, @Nullable Integer revision) {
        var conflict = conflicts.byId(id).orElseThrow(StoredConflicts::unknown);
        if (revision != null && conflict.revision != revision) throw meanwhile();
        return conflict;
    }

    /** One that somebody has to decide. */
    Conflict undecided(UUID id, @Nullable Integer revision) {
        var conflict = seen(id, revision);
        if (conflict.state.isUndecided()) return conflict;
        throw new Problem(ConflictProblem.CONFLICT_IS_DECIDED, conflict.number + " was decided. Look at it again.");
    }

    /** The case about a customer in one of these states; of several the newest, which only data of earlier versions has. */
    Optional<Conflict> ofCustomer(String domain, String[] states) {
        return conflicts.about(Scope.current().tenantId(), domain, new UUID[0], states).stream()
                .findFirst();
    }

    /** A partner's part of a case that it knows of. */
    Contender own(UUID id) {
        return parts.contender(id).filter(Contender::isTold).orElseThrow(StoredConflicts::unknown);
    }

    void update(String action, Map<String, Object> before, Conflict conflict) {
        try {
            conflicts.update(conflict);
        } catch (OptimisticLockingFailureException atTheSameMoment) {
            throw meanwhile();
        }
        audit.record(action, "conflict", conflict.id, before, view(conflict));
    }

    /** Something was added to it, so that whoever decides what they saw before is told to look again. */
    void grow(Conflict conflict) {
        conflicts.update(conflict);
    }

    void update(Contender contender) {
        try {
            parts.update(contender);
        } catch (OptimisticLockingFailureException atTheSameMoment) {
            throw meanwhile();
        }
    }

    /** Something that the vendor alone reads. */
    void step(Conflict conflict, ConflictStep.Kind kind, String words) {
        parts.insert(ConflictStep.of(conflict, kind, words, clock.instant()));
    }

    /** Something that this contender reads too. */
    void step(Contender contender, ConflictStep.Kind kind, String words) {
        parts.insert(ConflictStep.of(contender, kind, words, clock.instant()));
    }

    void tell(Contender contender, ConflictChanged.What what, String words) {
        changed.fire(new ConflictChanged(contender, what, words));
    }

    /** How the vendor calls each of them, by contender. */
    Map<UUID, String> names(Collection<Contender> contenders) {
        var names = partnersOf(contenders).stream().collect(Collectors.toMap(Partner::id, Partner::name));
        return contenders.stream()
                .collect(Collectors.toMap(
                        Contender::id,
                        each -> each.partnerId == null ? DIRECT : names.getOrDefault(each.partnerId, "")));
    }

    private List<Partner> partnersOf(Collection<Contender> contenders) {
        var ids = contenders.stream()
                .map(Contender::partnerId)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
        return ids.length == 0 ? List.of() : partners.byIds(ids);
    }

    /** A text that several of them read: it is there, can be read, and gives nobody away. */
    String shared(String pointer, @Nullable String text, List<Contender> readers) {
        var findings = text(new Findings(), pointer, text);
        if (text != null) {
            var partners = partnersOf(readers).stream()
                    .flatMap(each -> Discretion.told(text, each.name(), each.code()).stream());
            var own = readers.stream()
                    .filter(Contender::isDirect)
                    .flatMap(_ -> Discretion.told(text, DIRECT, "").stream());
            Stream.concat(partners, own)
                    .distinct()
                    .forEach(told -> findings.add(
                            pointer,
                            "All sides read this, and none may learn who the others are: leave out “" + told + "”"));
        }
        findings.refuse(ConflictProblem.UNCLEAR_DECISION);
        return String.valueOf(text).strip();
    }

    static Findings text(Findings findings, String pointer, @Nullable String text) {
        if (text == null || text.isBlank()) return findings.add(pointer, "Write something here");
        if (text.length() > LONGEST) return findings.add(pointer, "Use at most " + LONGEST + " characters");
        return findings.seen(pointer, text.replaceAll("[\\r\\n\\t]", " "));
    }

    /** What the trail shows of a case. */
    static Map<String, Object> view(Conflict conflict) {
        var view = new LinkedHashMap<String, Object>();
        view.put("number", conflict.number);
        view.put("about", word(conflict.about));
        view.put("subject", conflict.subject);
        view.put("state", word(conflict.state));
        putIfSaid(view, "evidenceBy", conflict.evidenceBy);
        putIfSaid(view, "escalatedTo", conflict.escalatedTo);
        putIfSaid(view, "outcome", conflict.outcome == null ? null : word(conflict.outcome));
        putIfSaid(view, "winner", conflict.winnerId);
        putIfSaid(view, "reason", conflict.reason);
        putIfSaid(view, "appealUntil", conflict.appealUntil);
        return view;
    }

    /** What the trail shows of a partner's part of one. */
    static Map<String, Object> view(Contender contender) {
        var view = new LinkedHashMap<String, Object>();
        view.put("number", contender.number);
        view.put("subject", contender.subject);
        view.put("state", word(contender.state));
        putIfSaid(view, "words", contender.words);
        putIfSaid(view, "appeal", contender.appeal);
        return view;
    }

    private static void putIfSaid(Map<String, Object> view, String name, @Nullable Object value) {
        if (value != null) view.put(name, value.toString());
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Work that a partner's member starts and that reaches all sides of a case: by that member, with the vendor's reach. */
    static Scope inHouse() {
        var scope = Scope.current();
        return new Scope(scope.tenantId(), null, scope.actor());
    }

    static Problem unknown() {
        return new Problem(ConflictProblem.UNKNOWN_CONFLICT, "Look for it in the list of cases.");
    }

    static Problem meanwhile() {
        return new Problem(
                ConflictProblem.CONFLICT_CHANGED_MEANWHILE, "Look at it again, and decide what you see then.");
    }
}
