package dev.entente.lead;

import dev.entente.application.FormTokens;
import dev.entente.identity.Internal;
import dev.entente.identity.Open;
import dev.entente.lead.Lead.Origin;
import dev.entente.problem.Problem;
import dev.entente.signup.Allowance;
import dev.entente.signup.Limits;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sending a lead without an account, where the tenant has opened its form. Whatever is known of the company, the answer is the same. */
@ApplicationScoped
@Open("Whoever is interested has no account; limits and signed forms keep programs out")
public class SendingLeads {

    // No program has such a code, so that a form of one is never good for the other.
    private static final String FORM = "lead form";
    static final String SOURCE = "form";
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int FROM_ONE = 20;
    private static final int IN_ALL = 300;
    private static final int LOOKS = 120;

    @Inject
    Counter counter;

    @Inject
    FormTokens tokens;

    @Inject
    InstantSource clock;

    private final Allowance looking = new Allowance(LOOKS, Duration.ofMinutes(1));
    private final Allowance fromOne = new Allowance(FROM_ONE, HOUR);
    private final Allowance inAll = new Allowance(IN_ALL, HOUR);

    /** Whose form it is, and the token that one lead is sent with. */
    public record Given(String name, String token) {}

    /** Who sends it: from where, with the form's token, and what the field says that people don't see. */
    public record Sending(String token, @Nullable String trap, String remote) {}

    public Given form(String remote) {
        if (!looking.take(Limits.network(remote), clock.instant())) throw tooMany("Try again in a minute.");
        return new Given(reaching(counter::name), tokens.give(FORM));
    }

    /** Takes it once: the same again changes nothing. Nobody but the vendor says how hot it is, or that a fee is agreed. */
    public void send(LeadProfile profile, Sending sending) {
        var inAnHour = "Nothing of what you wrote is lost. Try again in an hour.";
        if (!fromOne.take(Limits.network(sending.remote()), clock.instant())) throw tooMany(inAnHour);
        var given = tokens.read(FORM, sending.token())
                .filter(each -> each.age().compareTo(FormTokens.MOST) < 0)
                .orElseThrow(() -> new Problem(
                        LeadProblem.STALE_FORM, "Ask for the form again and send what you wrote with that one."));
        if (sending.trap() != null && !sending.trap().isBlank()) return;
        if (given.age().compareTo(FormTokens.LEAST) < 0)
            throw new Problem(LeadProblem.STALE_FORM, "Look through it once more, and send it in a few seconds.");
        if (profile.contact().email().isEmpty())
            throw Problem.field(LeadProblem.UNCLEAR_LEAD, "/contact/email", "Write an address at which we can answer");
        if (!inAll.take(Scope.current().tenantId() + "|", clock.instant())) throw tooMany(inAnHour);
        reaching(() -> counter.take(profile.sent(), given.nonce()));
    }

    private static <T> T reaching(Supplier<T> work) {
        return Scope.call(Scope.system(Scope.current().tenantId()), work::get);
    }

    private static Problem tooMany(String words) {
        return new Problem(LeadProblem.TOO_MANY_SENT, words);
    }

    /** Where leads are taken in, with the system's reach. */
    @Internal
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Counter {

        @Inject
        BringingLeads bringing;

        @Inject
        RoutingPolicies policies;

        @Inject
        CurrentTenant tenant;

        String name() {
            requireForm();
            return tenant.get().name();
        }

        boolean take(LeadProfile profile, String nonce) {
            requireForm();
            return bringing.add(profile, new Origin(SOURCE, nonce, null)).fresh();
        }

        private void requireForm() {
            if (!policies.current().policy().form())
                throw new Problem(LeadProblem.NO_FORM, "Ask whoever sent you here for the right address.");
        }
    }
}
