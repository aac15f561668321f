package dev.entente.signup;

import dev.entente.credential.Links;
import dev.entente.credential.PasswordRules;
import dev.entente.credential.Passwords;
import dev.entente.credential.ProvingByPassword;
import dev.entente.credential.Purpose;
import dev.entente.identity.Invitation;
import dev.entente.identity.Member;
import dev.entente.identity.Open;
import dev.entente.operator.Opening;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.rest.RestProblem;
import dev.entente.tenant.Addresses;
import dev.entente.tenant.Ids;
import dev.entente.tenant.NewTenant;
import dev.entente.tenant.Scope;
import dev.entente.tenant.TenantAddresses;
import dev.entente.tenant.TenantProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens a workspace for whoever asks for one, with themselves as its first administrator. */
@ApplicationScoped
@Open("Whoever signs up has no workspace yet")
public class SigningUp {

    private static final int LONGEST_NAME = 120;

    @Inject
    Limits limits;

    @Inject
    Opening opening;

    @Inject
    Passwords passwords;

    @Inject
    ProvingByPassword proving;

    @Inject
    WritingToPeople letters;

    @Inject
    Links links;

    @Inject
    TenantAddresses known;

    @Inject
    Addresses addresses;

    /** What people fill in. */
    public record Form(
            String slug,
            String company,
            String name,
            String email,
            String password,
            @Nullable String region,
            String currency,
            String zone,
            int fiscalYearStart) {

        public Form {
            slug = slug.strip().toLowerCase(Locale.ROOT);
            email = email.strip().toLowerCase(Locale.ROOT);
            name = name.strip();
        }

        private NewTenant tenant() {
            return NewTenant.of(slug, company, null, zone, currency)
                    .at(region, fiscalYearStart)
                    .unverified();
        }
    }

    /** Which browser asks: where it comes from, and the key by which it asks for the same thing again. */
    public record Asking(String remote, String key) {}

    /** Where the workspace is, and the way there for this one browser within a minute. */
    public record SignedUp(String address, String entrance) {}

    public boolean isOpen() {
        return limits.isOpen();
    }

    /** The same form under the same key opens one workspace, however often it is sent. */
    public SignedUp signUp(Form form, Asking asking) {
        if (!limits.isOpen())
            throw new Problem(SignUpProblem.CLOSED, "Ask whoever runs this installation to open one.");
        check(form);
        limits.openWorkspace(asking.remote());
        var tenantId = Ids.derived("sign-up", asking.key());
        return again(tenantId, form, asking).orElseGet(() -> open(tenantId, form, asking));
    }

    private static void check(Form form) {
        var company = new Findings();
        form.tenant().check(company);
        var findings = new Findings();
        for (var finding : company.all()) {
            findings.add(finding.pointer().equals("/name") ? "/company" : finding.pointer(), finding.detail());
        }
        findings.line("/name", form.name(), LONGEST_NAME);
        new Invitation(form.email(), form.name(), Set.of(), null).check(findings, "/email");
        PasswordRules.check(findings, "/password", form.password(), form.email());
        findings.refuse(SignUpProblem.INVALID_SIGN_UP);
    }

    private SignedUp open(UUID tenantId, Form form, Asking asking) {
        var plan = new Opening.Plan(form.tenant(), form.email(), form.name(), null, false);
        try {
            var member = Scope.call(
                    Scope.system(tenantId), () -> opening.open(plan, first -> letIn(first, form.password())));
            return handOver(tenantId, form.slug(), member.id());
        } catch (Problem problem) {
            if (problem.kind() != TenantProblem.ADDRESS_TAKEN) throw problem;
            return again(tenantId, form, asking)
                    .orElseThrow(() -> known.find(form.slug()).isPresent()
                            ? problem
                            : new Problem(
                                    RestProblem.KEY_REUSED,
                                    "Another workspace was opened with it; send this with another."));
        } finally {
            known.forget(form.slug());
        }
    }

    private Member letIn(Member member, String password) {
        letters.verify(member);
        passwords.choose(member.id(), password);
        return member;
    }

    /** The workspace that an earlier click opened; whoever asks shows again that it is theirs. */
    private Optional<SignedUp> again(UUID tenantId, Form form, Asking asking) {
        known.forget(form.slug());
        if (known.find(form.slug()).filter(tenantId::equals).isEmpty()) return Optional.empty();
        return Scope.call(Scope.nobody(tenantId), () -> proving.prove(form.email(), form.password(), asking.remote()))
                .map(proven -> handOver(tenantId, form.slug(), proven.memberId()));
    }

    private SignedUp handOver(UUID tenantId, String slug, UUID memberId) {
        var key = Scope.call(Scope.system(tenantId), () -> links.make(memberId, Purpose.HAND_OVER));
        return new SignedUp(addresses.of(slug), addresses.of(slug) + "/link/" + key);
    }
}
