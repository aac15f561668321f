package dev.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.credential.Links;
import dev.entente.credential.Purpose;
import dev.entente.credential.Sessions;
import dev.entente.identity.AcceptingInvitations;
import dev.entente.identity.AcceptingInvitations.Answer;
import dev.entente.identity.Invitation;
import dev.entente.identity.InvitingMembers;
import dev.entente.identity.ManagingInvitations;
import dev.entente.identity.ReadingMembers;
import dev.entente.identity.ResettingPasswords;
import dev.entente.identity.Role;
import dev.entente.identity.SigningIn;
import dev.entente.identity.SigningIn.Visit;
import dev.entente.identity.WelcomingOrganisations;
import dev.entente.operator.AddingMembersWithPassword;
import dev.entente.operator.OpeningTenants;
import dev.entente.operator.Operator;
import dev.entente.problem.Problem;
import dev.entente.signup.AskingForPassword;
import dev.entente.signup.SendingVerification;
import dev.entente.signup.SigningUp;
import dev.entente.signup.SigningUp.Asking;
import dev.entente.signup.SigningUp.Form;
import dev.entente.signup.VerifyingMail;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Ids;
import dev.entente.tenant.NewTenant;
import dev.entente.tenant.Scope;
import dev.entente.tenant.TenantAddresses;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How people come in by letters: invited, let in again, after having forgotten, and with the mail of a new workspace. */
@ExtendWith(ArquillianExtension.class)
class PeopleIT {

    private static final String PASSWORD = "seven green apples";
    private static final String OTHER = "nine yellow pears";
    private static final Visit VISIT = new Visit("192.0.2.7", "Firefox on Linux");

    @Inject
    private OpeningTenants opening;

    @Inject
    private TenantAddresses addresses;

    @Inject
    private AddingMembersWithPassword adding;

    @Inject
    private WelcomingOrganisations organisations;

    @Inject
    private InvitingMembers inviting;

    @Inject
    private ManagingInvitations waiting;

    @Inject
    private AcceptingInvitations accepting;

    @Inject
    private ResettingPasswords resetting;

    @Inject
    private AskingForPassword asking;

    @Inject
    private ReadingMembers reading;

    @Inject
    private SigningIn signing;

    @Inject
    private SigningUp signingUp;

    @Inject
    private SendingVerification sending;

    @Inject
    private VerifyingMail verifying;

    @Inject
    private CurrentTenant current;

    @Inject
    private Sessions sessions;

    @Inject
    private Links links;

    @Inject
    private Postbox postbox;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @Test
    void letsInWhoeverWasInvitedOnce() {
        var tenant = tenant();
        var email = address();
        var invited = as(Scope.system(tenant), () -> inviting.invite(of(email, Role.FINANCE, null)));
        assertThat(as(Scope.system(tenant), () -> reading.count())).isEqualTo(1);
        assertThat(as(Scope.system(tenant), () -> waiting.count())).isEqualTo(1);
        var letter = postbox.newest(email, 1);
        assertThat(letter)
                .contains("invites you", ".localhost")
                .doesNotContain(invited.id().toString());
        var key = Postbox.key(letter);
        assertThat(accept(tenant(), key)).as("another tenant's").isEmpty();
        assertThat(as(Scope.nobody(tenant), () -> accepting.look(key))
                        .orElseThrow()
                        .email())
                .isEqualTo(email);
        assertThatThrownBy(() -> as(Scope.nobody(tenant), () -> accepting.accept(key, new Answer("", "short"), VISIT)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.errors()).hasSize(2));
        var session = accept(tenant, key).orElseThrow();
        assertThat(as(Scope.nobody(tenant), () -> sessions.find(session))).isPresent();
        assertThat(accept(tenant, key)).as("used").isEmpty();
        assertThat(as(Scope.system(tenant), () -> waiting.count())).isZero();
        assertThat(signIn(tenant, email, PASSWORD)).isPresent();
    }

    @Test
    void ofManyWhoAcceptAtOnceOneBecomesTheMember() throws InterruptedException {
        var tenant = tenant();
        var email = address();
        as(Scope.system(tenant), () -> inviting.invite(of(email, Role.FINANCE, null)));
        var key = Postbox.key(postbox.newest(email, 1));
        var barrier = new CyclicBarrier(4);
        Callable<Boolean> joining = () -> {
            barrier.await();
            return accept(tenant, key).isPresent();
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(Collections.nCopies(4, joining)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(answers).containsOnlyOnce(true);
        }
    }

    @Test
    void withdrawnAndRenewedInvitationsEndTheirLinks() {
        var tenant = tenant();
        var email = address();
        var invited = as(Scope.system(tenant), () -> inviting.invite(of(email, Role.FINANCE, null)));
        var first = Postbox.key(postbox.newest(email, 1));
        run(Scope.system(tenant), () -> waiting.renew(invited.id()));
        var second = Postbox.key(postbox.newest(email, 2));
        assertThat(accept(tenant, first)).isEmpty();
        run(Scope.system(tenant), () -> waiting.withdraw(invited.id()));
        assertThat(accept(tenant, second)).isEmpty();
        as(Scope.system(tenant), () -> inviting.invite(of(email, Role.FINANCE, null)));
        assertThat(accept(tenant, Postbox.key(postbox.newest(email, 3)))).isPresent();
    }

    /** The same answer, the same list, and a letter to the owner alone. */
    @Test
    void aPartnerLearnsNothingOfAnAddressThatAnotherSideUses() {
        var tenant = tenant();
        var partner = partner(tenant);
        var pat = Scope.member(tenant, partner, member(tenant, address(), Role.PARTNER_ADMINISTRATOR, partner));
        var known = address();
        member(tenant, known, Role.FINANCE, null);
        var unknown = address();
        var one = as(pat, () -> inviting.invite(of(known, Role.PARTNER_SELLER, null)));
        var other = as(pat, () -> inviting.invite(of(unknown, Role.PARTNER_SELLER, null)));
        assertThat(one.partnerId()).isEqualTo(other.partnerId()).isEqualTo(partner);
        assertThat(as(pat, () -> waiting.after(null, 10)))
                .extracting(row -> row.email())
                .containsExactlyInAnyOrder(known, unknown);
        for (var email : new String[] {known, unknown}) {
            assertThatThrownBy(() -> as(pat, () -> inviting.invite(of(email, Role.PARTNER_SELLER, null))))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem -> assertThat(problem.kind().name()).isEqualTo("INVITED_ALREADY"));
        }
        assertThat(postbox.newest(unknown, 1)).contains("/invitation/");
        assertThat(postbox.newest(known, 1))
                .contains("You have an account there with it already")
                .doesNotContain("/invitation/");
    }

    @Test
    void aPartnerReachesItsOwnInvitationsOnly() {
        var tenant = tenant();
        var one = partner(tenant);
        var pat = Scope.member(tenant, one, member(tenant, address(), Role.PARTNER_ADMINISTRATOR, one));
        var theirs =
                as(Scope.system(tenant), () -> inviting.invite(of(address(), Role.PARTNER_SELLER, partner(tenant))));
        var homes = as(Scope.system(tenant), () -> inviting.invite(of(address(), Role.FINANCE, null)));
        assertThat(as(pat, () -> waiting.count())).isZero();
        for (var id : new UUID[] {theirs.id(), homes.id()}) {
            assertThatThrownBy(() -> run(pat, () -> waiting.withdraw(id))).isInstanceOf(Problem.class);
            assertThatThrownBy(() -> run(pat, () -> waiting.renew(id))).isInstanceOf(Problem.class);
        }
    }

    @Test
    void anotherPasswordByMailEndsEverythingElse() {
        var tenant = tenant();
        var email = address();
        member(tenant, email, Role.FINANCE, null);
        var session = signIn(tenant, email, PASSWORD).orElseThrow();
        ask(tenant, email);
        var first = Postbox.key(postbox.newest(email, 1));
        ask(tenant, email.toUpperCase(Locale.ROOT));
        var second = Postbox.key(postbox.newest(email, 2));
        assertThat(reset(tenant, first)).as("an older link").isEmpty();
        assertThat(reset(tenant(), second)).as("another tenant").isEmpty();
        assertThat(as(Scope.nobody(tenant), () -> resetting.look(second))).hasValue(email);
        assertThat(reset(tenant, second)).isPresent();
        assertThat(reset(tenant, second)).as("used").isEmpty();
        assertThat(as(Scope.nobody(tenant), () -> sessions.find(session))).isEmpty();
        assertThat(signIn(tenant, email, PASSWORD)).isEmpty();
        assertThat(signIn(tenant, email, OTHER)).isPresent();
    }

    @Test
    void linksOpenNothingButWhatTheyAreFor() {
        var tenant = tenant();
        var member = member(tenant, address(), Role.ADMINISTRATOR, null);
        for (var purpose : Purpose.values()) {
            var key = as(Scope.system(tenant), () -> links.make(member, purpose));
            boolean signsIn = purpose == Purpose.SIGN_IN || purpose == Purpose.HAND_OVER;
            boolean resets = purpose == Purpose.RESET || purpose == Purpose.RETURN;
            if (!signsIn) assertThat(enter(tenant, key)).as(purpose.name()).isEmpty();
            if (!resets) assertThat(reset(tenant, key)).as(purpose.name()).isEmpty();
            assertThat(accept(tenant, key)).as(purpose.name()).isEmpty();
            boolean verifies = as(Scope.nobody(tenant), () -> verifying.verify(key));
            assertThat(verifies).as(purpose.name()).isEqualTo(purpose == Purpose.VERIFICATION);
        }
    }

    @Test
    void nobodyIsWrittenToWhoIsNoMember() {
        var tenant = tenant();
        var known = address();
        member(tenant, known, Role.FINANCE, null);
        var unknown = address();
        ask(tenant, unknown);
        ask(tenant, "not an address at all");
        ask(tenant, "x".repeat(4000));
        ask(tenant, known);
        postbox.newest(known, 1);
        assertThat(postbox.to(unknown)).isEmpty();
    }

    @Test
    void askingTakesAsLongForAnAddressThatNobodyHas() {
        var tenant = tenant();
        var known = address();
        member(tenant, known, Role.FINANCE, null);
        timed(tenant, known);
        var knownTimes = new long[15];
        var unknownTimes = new long[15];
        for (int i = 0; i < knownTimes.length; i++) {
            knownTimes[i] = timed(tenant, known);
            unknownTimes[i] = timed(tenant, address());
        }
        long one = median(knownTimes);
        long other = median(unknownTimes);
        assertThat(Math.abs(one - other))
                .as(one + " and " + other)
                .isLessThan(Math.max(20_000_000, Math.max(one, other) / 2));
    }

    private long timed(UUID tenant, String email) {
        long begin = System.nanoTime();
        ask(tenant, email);
        return System.nanoTime() - begin;
    }

    private static long median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    @Test
    void lettersToOneAddressAreFew() {
        var tenant = tenant();
        var known = address();
        member(tenant, known, Role.FINANCE, null);
        for (int i = 0; i < 10; i++) ask(tenant, known);
        postbox.newest(known, 3);
        assertThat(postbox.to(known)).hasSize(3);
    }

    @Test
    void aNewWorkspaceSendsNothingUntilItsMailIsVerified() {
        var email = address();
        var slug = "n-" + number();
        signingUp.signUp(form(slug, email), new Asking("198.51.100.1", number()));
        var tenant = addresses.find(slug).orElseThrow();
        assertThat(as(Scope.system(tenant), () -> current.get().isVerified())).isFalse();
        assertThat(as(
                        Scope.system(tenant),
                        () -> current.get().fiscalYearStart().getValue()))
                .isEqualTo(4);
        assertThatThrownBy(() -> as(Scope.system(tenant), () -> inviting.invite(of(address(), Role.FINANCE, null))))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.kind().name()).isEqualTo("VERIFY_FIRST"));
        assertThat(as(Scope.system(tenant), () -> waiting.count()))
                .as("nothing is left behind")
                .isZero();
        ask(tenant, email);
        var administrator =
                as(Scope.system(tenant), () -> reading.list(0, 1)).getFirst().id();
        var first = Postbox.key(postbox.newest(email, 1));
        var other = address();
        run(Scope.member(tenant, null, administrator), () -> sending.correct(other));
        var second = Postbox.key(postbox.newest(other, 1));
        assertThat(as(Scope.nobody(tenant), () -> verifying.verify(first)))
                .as("the mistyped address")
                .isFalse();
        assertThat(as(Scope.nobody(tenant), () -> verifying.isGood(second))).isTrue();
        assertThat(as(Scope.nobody(tenant()), () -> verifying.verify(second)))
                .as("another tenant")
                .isFalse();
        assertThat(as(Scope.nobody(tenant), () -> verifying.verify(second))).isTrue();
        assertThat(as(Scope.system(tenant), () -> current.get().isVerified())).isTrue();
        assertThat(as(Scope.nobody(tenant), () -> verifying.verify(second)))
                .as("used")
                .isFalse();
        assertThat(signIn(tenant, other, PASSWORD)).isPresent();
        as(Scope.system(tenant), () -> inviting.invite(of(address(), Role.FINANCE, null)));
    }

    private static Form form(String slug, String email) {
        return new Form(slug, "New", "Ada Byron", email, PASSWORD, "GB", "GBP", "Europe/London", 4);
    }

    private Optional<String> accept(UUID tenant, String key) {
        return as(Scope.nobody(tenant), () -> accepting.accept(key, new Answer("Lin Chen", PASSWORD), VISIT));
    }

    private Optional<String> reset(UUID tenant, String key) {
        return as(Scope.nobody(tenant), () -> resetting.reset(key, OTHER, VISIT));
    }

    private Optional<String> enter(UUID tenant, String key) {
        return as(Scope.nobody(tenant), () -> signing.withLink(key, VISIT));
    }

    private Optional<String> signIn(UUID tenant, String email, String password) {
        return as(Scope.nobody(tenant), () -> signing.withPassword(email, password, VISIT));
    }

    private void ask(UUID tenant, String email) {
        run(Scope.nobody(tenant), () -> asking.ask(email, "192.0.2." + tenant.hashCode()));
    }

    private static Invitation of(String email, Role role, @Nullable UUID partner) {
        return new Invitation(email, "Lin", Set.of(role), partner);
    }

    private UUID tenant() {
        var slug = "t-" + number();
        var wish = new OpeningTenants.Wish(NewTenant.of(slug, "T", null, null, null), "ada@acme.example", null);
        Operator.call(() -> opening.open(wish));
        return addresses.find(slug).orElseThrow();
    }

    private UUID member(UUID tenant, String email, Role role, @Nullable UUID partner) {
        return Operator.call(() -> adding.add(tenant, of(email, role, partner), PASSWORD))
                .id();
    }

    private UUID partner(UUID tenant) {
        var id = Ids.next();
        run(Scope.system(tenant), () -> organisations.guest(id, "Partner"));
        return id;
    }

    private static <R> R as(Scope scope, ScopedValue.CallableOp<R, RuntimeException> work) {
        return Scope.call(scope, work);
    }

    private static void run(Scope scope, Runnable work) {
        Scope.run(scope, work);
    }

    private static String address() {
        return "p" + number().replace("-", "") + "@people.example";
    }

    private static String number() {
        return UUID.randomUUID().toString().substring(0, 13);
    }
}
