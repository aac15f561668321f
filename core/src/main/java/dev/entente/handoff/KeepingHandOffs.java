package dev.entente.handoff;

import dev.entente.audit.Audit;
import dev.entente.clock.Side;
import dev.entente.deal.DealPermissions;
import dev.entente.identity.Access;
import dev.entente.identity.Requires;
import dev.entente.partner.Partner.State;
import dev.entente.partner.Partners;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What each side does with a hand-off: whoever gave the deal sums it up, whoever got it notes the first call. */
@ApplicationScoped
@Transactional
@Requires(DealPermissions.CHANGE)
public class KeepingHandOffs {

    private static final int SUMMARY = 4_000;
    private static final int NOTE = 500;

    @Inject
    HandOffs handOffs;

    @Inject
    HandOffPromises promises;

    @Inject
    HandOffNews news;

    @Inject
    Partners partners;

    @Inject
    Access access;

    @Inject
    CurrentTenant tenant;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** What the other side has to know before it speaks to the customer. */
    public void sumUp(UUID id, @Nullable String words) {
        var one = open(id);
        if (one.giver != side()) throw notYours("Whoever gave the deal sums it up.");
        check("/words", words, SUMMARY);
        var before = view(one);
        one.sumUp(String.valueOf(words).strip(), access.current().name(), clock.instant());
        write(one, "handoff.summed-up", before);
        promises.summedUp(one);
        news.summedUp(one);
    }

    /** The customer was spoken to: on a day from the hand-off on, with what came of it. */
    public void call(UUID id, @Nullable LocalDate on, @Nullable String note) {
        var one = open(id);
        if (one.receiver() != side()) throw notYours("Whoever got the deal speaks to the customer.");
        var said = note == null || note.isBlank() ? null : note.strip();
        var findings = new Findings();
        var handed = LocalDate.ofInstant(one.handedAt, tenant.get().zone());
        if (on == null || on.isBefore(handed) || on.isAfter(tenant.today()))
            findings.add("/on", "Use a day from " + handed + " until today");
        findings.refuse(HandOffProblem.UNCLEAR_HAND_OFF);
        if (said != null) check("/note", said, NOTE);
        var before = view(one);
        one.called(on == null ? tenant.today() : on, said, access.current().name());
        if (isForsaken(one)) one.forsaken(clock.instant());
        write(one, "handoff.called", before);
        promises.called(one);
    }

    // Who was to sum it up is no partner any more.
    private boolean isForsaken(HandOff one) {
        return partners.byId(one.partnerId).stream().anyMatch(partner -> partner.state() == State.FORMER);
    }

    private static void check(String field, @Nullable String words, int most) {
        var findings = new Findings();
        if (words == null || words.isBlank()) findings.add(field, "Write something here");
        else if (words.length() > most) findings.add(field, "Use at most " + most + " characters");
        else findings.seen(field, words.replace("\r\n", " ").replace('\n', ' '));
        findings.refuse(HandOffProblem.UNCLEAR_HAND_OFF);
    }

    private HandOff open(UUID id) {
        handOffs.lock(Scope.current().tenantId(), id);
        var one = handOffs.byId(id).orElseThrow(ReadingHandOffs::unknown);
        if (!one.isOpen())
            throw new Problem(
                    HandOffProblem.HAND_OFF_IS_OVER, "The deal is closed, or somebody else has it. Write on the deal.");
        return one;
    }

    private static Side side() {
        return Scope.current().isHome() ? Side.VENDOR : Side.PARTNER;
    }

    private static Problem notYours(String advice) {
        return new Problem(HandOffProblem.NOT_YOUR_PART, advice);
    }

    private void write(HandOff one, String action, Map<String, Object> before) {
        handOffs.update(one);
        audit.record(action, "deal", one.dealId, before, view(one));
    }

    /** What the trail shows of it. */
    private static Map<String, Object> view(HandOff one) {
        var view = new LinkedHashMap<String, Object>();
        view.put("number", one.number);
        if (one.summary != null) view.put("summary", one.summary);
        if (one.calledOn != null) view.put("calledOn", one.calledOn.toString());
        if (one.callNote != null) view.put("note", one.callNote);
        return view;
    }
}
