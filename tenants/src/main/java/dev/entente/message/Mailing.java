package dev.entente.message;

import dev.entente.identity.Internal;
import dev.entente.job.Dispatch;
import dev.entente.problem.Problem;
import dev.entente.tenant.Addresses;
import dev.entente.tenant.Bulk;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import dev.entente.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.List;

/** Writes letters in the caller's transaction: they go out once it has committed, or were never written. */
@ApplicationScoped
@Internal
@Transactional(TxType.MANDATORY)
public class Mailing {

    static final String SENDING = "mail.send";

    @Inject
    Bulk bulk;

    @Inject
    Dispatch dispatch;

    @Inject
    CurrentTenant current;

    @Inject
    Addresses addresses;

    @Inject
    InstantSource clock;

    @Inject
    Pace pace;

    /** A letter stands on the side that its reader is of; a partner's member cannot write on another. */
    public void send(Letter letter) {
        sendAll(List.of(letter));
    }

    /** Many at a time, written together. */
    public void sendAll(List<Letter> written) {
        if (written.isEmpty()) return;
        check(written);
        if (!pace.leavesRoom(written.size())) {
            throw new Problem(MessageProblem.TOO_MANY_LETTERS, "Wait until some of them are sent, and try again.");
        }
        keep(written);
    }

    /** The same where so many are taken now; none otherwise. */
    void sendIfTaken(List<Letter> written) {
        if (written.isEmpty() || !takes(written.size())) return;
        check(written);
        keep(written);
    }

    // Where the hour's letters are sent already, none is tried before another may be.
    private void keep(List<Letter> written) {
        var now = clock.instant();
        var kept = written.stream()
                .map(letter -> new KeptLetter(Ids.next(), letter, now))
                .toList();
        bulk.insertLast(kept);
        var later = pace.later(Scope.current().tenantId(), now);
        for (var letter : kept) {
            if (later.isEmpty()) dispatch.now(SENDING, letter.id);
            else dispatch.at(later.get(), SENDING, letter.id);
        }
    }

    /** Whether so many ordinary letters would be taken now. A refusal ends the transaction: ask first where that must not be. */
    public boolean takes(int more) {
        return current.get().isVerified() && pace.leavesRoom(more);
    }

    private void check(List<Letter> written) {
        var tenant = current.get();
        for (var letter : written) check(letter, tenant);
    }

    private void check(Letter letter, Tenant tenant) {
        if (!letter.beforeVerification() && !tenant.isVerified()) {
            throw new Problem(
                    MessageProblem.VERIFY_FIRST,
                    "Open the link in the letter that we sent you when you signed up; then this can be sent.");
        }
        var action = letter.action();
        if (action != null && !action.address().startsWith(addresses.of(tenant.slug()) + "/")) {
            throw new IllegalStateException("A letter leads to the tenant's own address only");
        }
    }
}
