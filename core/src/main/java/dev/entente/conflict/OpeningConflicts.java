package dev.entente.conflict;

import dev.entente.conflict.Touch.Said;
import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.registration.ReadingRegistrations;
import dev.entente.registration.Registration.State;
import dev.entente.tenant.Broken;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Deadlock;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Opens cases: the vendor for whomever it names, a partner for a registration of its own that was declined or stands in line.
 * The partner is told the same whoever else there is.
 */
@ApplicationScoped
public class OpeningConflicts {

    /** How many days of evidence are given at once. */
    static final int MOST_TOUCHES = 20;

    /** Of a customer, or a deal, there is one conflict, in which each claims once. */
    private static final String[] KEYS = {
        "conflict_customer", "conflict_deal", "conflict_contender_once", "conflict_contender_own"
    };

    @Inject
    OpeningDesk desk;

    @Inject
    ReadingRegistrations registrations;

    @Inject
    CurrentTenant tenant;

    /**
     * What the vendor opens a case about: a customer with its site, an open deal, or a territory by its name; between which
     * partners, and whether its own sales are one of the sides.
     */
    public record NewConflict(
            Conflict.About about,
            @Nullable String customer,
            @Nullable String website,
            @Nullable UUID deal,
            @Nullable String territory,
            List<UUID> partners,
            boolean direct,
            String words) {

        public NewConflict {
            partners = partners == null ? List.of() : List.copyOf(partners);
        }
    }

    @Requires(ConflictPermissions.DECIDE)
    public Conflict open(NewConflict wanted) {
        return once(() -> desk.open(wanted));
    }

    /** Says why the partner should hold the customer of its registration, and what shows it. */
    @Requires(ConflictPermissions.CONTEST)
    public Contender contest(UUID registrationId, String words, List<Said> evidence) {
        var page = registrations.open(registrationId);
        var registration = page.registration();
        boolean isInLine = registration.state() == State.SUBMITTED && page.place() != null;
        if (!isInLine && registration.state() != State.DECLINED) {
            throw new Problem(
                    ConflictProblem.NOTHING_TO_CONTEST,
                    "Contest a registration that was declined, or that stands in line because the customer is protected.");
        }
        check(words, evidence);
        return Scope.call(StoredConflicts.inHouse(), () -> once(() -> desk.contest(registration, words, evidence)));
    }

    private void check(String words, List<Said> evidence) {
        var findings = StoredConflicts.text(new Findings(), "/words", words);
        if (evidence.size() > MOST_TOUCHES) findings.add("/evidence", "Give at most " + MOST_TOUCHES + " at once");
        for (int i = 0; i < evidence.size(); i++) {
            GivingEvidence.check(evidence.get(i), "/evidence/" + i, tenant.today(), findings);
        }
        findings.refuse(ConflictProblem.UNCLEAR_EVIDENCE);
    }

    // Of two that are opened about the same at one moment, the second joins the first; the case that is opened by
    // itself takes a
    // registration before the number, and one that says why it contests after it.
    static <R> R once(Supplier<R> work) {
        return Deadlock.survived(() -> {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (!Broken.isKey(e, KEYS)) throw e;
                return work.get();
            }
        });
    }
}
