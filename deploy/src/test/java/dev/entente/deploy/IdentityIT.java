package dev.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.credential.Links;
import dev.entente.credential.Purpose;
import dev.entente.credential.Sessions;
import dev.entente.identity.Access;
import dev.entente.identity.ChoosingPassword;
import dev.entente.identity.DeactivatingMembers;
import dev.entente.identity.Invitation;
import dev.entente.identity.InvitingMembers;
import dev.entente.identity.ReadingMembers;
import dev.entente.identity.Role;
import dev.entente.identity.SigningIn;
import dev.entente.identity.SigningIn.Visit;
import dev.entente.identity.WelcomingOrganisations;
import dev.entente.job.DueWork;
import dev.entente.operator.AddingMembersWithPassword;
import dev.entente.operator.OpeningTenants;
import dev.entente.operator.Operator;
import dev.entente.problem.Problem;
import dev.entente.tenant.Actor;
import dev.entente.tenant.Ids;
import dev.entente.tenant.NewTenant;
import dev.entente.tenant.Scope;
import dev.entente.tenant.TenantAddresses;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is let in, as whom, and who is not. */
@ExtendWith(ArquillianExtension.class)
class IdentityIT {

    private static final String PASSWORD = "seven green apples";
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
    private SigningIn signing;

    @Inject
    private ChoosingPassword choosing;

    @Inject
    private DeactivatingMembers deactivating;

    @Inject
    private InvitingMembers inviting;

    @Inject
    private Links links;

    @Inject
    @Any
    private Instance<DueWork> dueWork;

    @Inject
    private UserTransaction transaction;

    @Inject
    private ReadingMembers reading;

    @Inject
    private Sessions sessions;

    @Inject
    private Access access;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @Test
    void letsAMemberInWithTheRightPassword() {
        var tenant = tenant();
        var member = member(tenant, "finn", Role.FINANCE, null);
        var key = signIn(tenant, " FINN@acme.example ", PASSWORD);
        assertThat(key).isPresent();
        var found = as(Scope.nobody(tenant), () -> sessions.find(key.get())).orElseThrow();
        assertThat(found.memberId()).isEqualTo(member);
    }

    @Test
    void knowsASessionInItsOwnTenantOnly() {
        var tenant = tenant();
        member(tenant, "finn", Role.FINANCE, null);
        var key = signIn(tenant, "finn@acme.example", PASSWORD).orElseThrow();
        assertThat(as(Scope.nobody(tenant()), () -> sessions.find(key))).isEmpty();
    }

    @Test
    void refusesWithoutSayingWhy() {
        var tenant = tenant();
        var gone = member(tenant, "gone", Role.PARTNER_MANAGER, null);
        member(tenant, "finn", Role.FINANCE, null);
        as(Scope.system(tenant), () -> deactivating.deactivate(gone));
        assertThat(signIn(tenant, "finn@acme.example", "seven green apple")).isEmpty();
        assertThat(signIn(tenant, "gone@acme.example", PASSWORD)).isEmpty();
        assertThat(signIn(tenant, "unknown@acme.example", PASSWORD)).isEmpty();
        assertThat(signIn(tenant, "", "")).isEmpty();
        assertThat(signIn(tenant(), "finn@acme.example", PASSWORD)).isEmpty();
    }

    @Test
    void locksAnAddressThatIsTriedTooOften() {
        var tenant = tenant();
        member(tenant, "finn", Role.FINANCE, null);
        for (int i = 0; i < 5; i++)
            assertThat(signIn(tenant, "finn@acme.example", "wrong " + i)).isEmpty();
        assertThat(signIn(tenant, "finn@acme.example", PASSWORD)).isEmpty();
    }

    @Test
    void forgetsTriesThatWereFollowedByARightOne() {
        var tenant = tenant();
        member(tenant, "finn", Role.FINANCE, null);
        for (int i = 0; i < 8; i++) {
            assertThat(signIn(tenant, "finn@acme.example", "wrong " + i)).isEmpty();
            assertThat(signIn(tenant, "finn@acme.example", PASSWORD)).isPresent();
        }
    }

    @Test
    void endsAllOtherSessionsWithAnotherPassword() {
        var tenant = tenant();
        var member = member(tenant, "finn", Role.FINANCE, null);
        var other = signIn(tenant, "finn@acme.example", PASSWORD).orElseThrow();
        var present = signIn(tenant, "finn@acme.example", PASSWORD).orElseThrow();
        var session = as(Scope.nobody(tenant), () -> sessions.find(present)).orElseThrow();
        as(new Scope(tenant, null, new Actor.Member(member, session.id())), () -> {
            assertThatThrownBy(() -> choosing.choose("not it", "nine yellow pears"))
                    .isInstanceOf(Problem.class);
            choosing.choose(PASSWORD, "nine yellow pears");
        });
        assertThat(as(Scope.nobody(tenant), () -> sessions.find(other))).isEmpty();
        assertThat(as(Scope.nobody(tenant), () -> sessions.find(present))).isPresent();
        assertThat(signIn(tenant, "finn@acme.example", PASSWORD)).isEmpty();
        assertThat(signIn(tenant, "finn@acme.example", "nine yellow pears")).isPresent();
    }

    @Test
    void endsEverySessionOfAMemberWhoIsDeactivated() {
        var tenant = tenant();
        var member = member(tenant, "finn", Role.FINANCE, null);
        var key = signIn(tenant, "finn@acme.example", PASSWORD).orElseThrow();
        as(Scope.system(tenant), () -> deactivating.deactivate(member));
        assertThat(as(Scope.nobody(tenant), () -> sessions.find(key))).isEmpty();
        as(
                Scope.member(tenant, null, member),
                () -> assertThat(access.may("member.read")).isFalse());
    }

    @Test
    void whoIsLetInAgainKeepsTheNewLinkHoweverLateTheOldKeysGo() throws Exception {
        var tenant = tenant();
        var member = member(tenant, "finn", Role.FINANCE, null);
        as(Scope.system(tenant), () -> deactivating.deactivate(member));
        transaction.begin();
        as(Scope.system(tenant), () -> inviting.again(member));
        var link = as(Scope.system(tenant), () -> links.make(member, Purpose.RETURN));
        var late = dueWork.stream()
                .filter(each -> each.kind().equals("access.ended"))
                .findFirst()
                .orElseThrow();
        try (var threads = Executors.newSingleThreadExecutor()) {
            var ended = threads.submit(() -> as(Scope.system(tenant), () -> late.run(member)));
            assertThatThrownBy(() -> ended.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            transaction.commit();
            ended.get(60, TimeUnit.SECONDS);
        }
        assertThat(as(Scope.nobody(tenant), () -> links.look(link, Purpose.RETURN)))
                .contains(member);
    }

    @Test
    void showsAPartnerItsOwnMembersOnly() {
        var tenant = tenant();
        var one = partner(tenant);
        var other = partner(tenant);
        var ours = member(tenant, "pat", Role.PARTNER_ADMINISTRATOR, one);
        var theirs = member(tenant, "ola", Role.PARTNER_ADMINISTRATOR, other);
        as(Scope.member(tenant, one, ours), () -> {
            assertThat(reading.list(0, 10))
                    .singleElement()
                    .satisfies(row -> assertThat(row.id()).isEqualTo(ours));
            assertThat(reading.count()).isEqualTo(1);
            assertThatThrownBy(() -> reading.find(theirs)).isInstanceOf(Problem.class);
            assertThatThrownBy(() -> deactivating.deactivate(theirs)).isInstanceOf(Problem.class);
        });
    }

    @Test
    void findsNobodyWhenAMemberIsBoundToTheWrongSideOrTenant() {
        var tenant = tenant();
        var partner = partner(tenant);
        var pat = member(tenant, "pat", Role.PARTNER_ADMINISTRATOR, partner);
        as(
                Scope.member(tenant, null, pat),
                () -> assertThat(access.may("member.read")).isFalse());
        as(
                Scope.member(tenant, partner(tenant), pat),
                () -> assertThat(access.may("member.read")).isFalse());
        as(
                Scope.member(tenant(), partner, pat),
                () -> assertThat(access.may("member.read")).isFalse());
        as(
                Scope.member(tenant, partner, pat),
                () -> assertThat(access.may("member.read")).isTrue());
    }

    @Test
    void letsNobodyDoAnything() {
        as(Scope.nobody(tenant()), () -> {
            assertThatThrownBy(() -> reading.list(0, 10))
                    .isInstanceOfSatisfying(
                            Problem.class, p -> assertThat(p.kind().status()).isEqualTo(401));
        });
    }

    @Test
    void leavesOpeningToTheOperator() {
        var wish = new OpeningTenants.Wish(NewTenant.of("x-" + number(), "X", null, null, null), "a@b.example", null);
        assertThatThrownBy(() -> opening.open(wish)).isInstanceOf(IllegalStateException.class);
    }

    private UUID tenant() {
        var slug = "t-" + number();
        var wish = new OpeningTenants.Wish(NewTenant.of(slug, "T", null, null, null), "ada@acme.example", null);
        Operator.call(() -> opening.open(wish));
        return addresses.find(slug).orElseThrow();
    }

    private UUID member(UUID tenant, String name, Role role, @Nullable UUID partner) {
        var invitation = new Invitation(name + "@acme.example", name, Set.of(role), partner);
        return Operator.call(() -> adding.add(tenant, invitation, PASSWORD)).id();
    }

    private UUID partner(UUID tenant) {
        var id = Ids.next();
        as(Scope.system(tenant), () -> organisations.guest(id, "Partner"));
        return id;
    }

    private Optional<String> signIn(UUID tenant, String email, String password) {
        return as(Scope.nobody(tenant), () -> signing.withPassword(email, password, VISIT));
    }

    private static <R> R as(Scope scope, ScopedValue.CallableOp<R, RuntimeException> work) {
        return Scope.call(scope, work);
    }

    private static void as(Scope scope, Runnable work) {
        Scope.run(scope, work);
    }

    private static String number() {
        return UUID.randomUUID().toString().substring(0, 13);
    }
}
