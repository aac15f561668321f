package dev.entente.deploy.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.deploy.Deployments;
import dev.entente.deploy.isolation.Within.As;
import dev.entente.identity.Catalog;
import dev.entente.identity.IdentityProblem;
import dev.entente.identity.Member;
import dev.entente.identity.Permission;
import dev.entente.identity.Role;
import dev.entente.partner.ReadingPartners;
import dev.entente.tenant.Actor;
import dev.entente.tenant.Scope;
import dev.entente.tenant.TenantAddresses;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.StatelessSession;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two tenants with two partners each, and everything that is not theirs. The tests of this class itself run inside the server, and
 * take the edge away: they bind what they like. The nested ones come from outside; Arquillian takes no nested test into the server.
 */
@ExtendWith(ArquillianExtension.class)
@Order(IsolationIT.LAST)
class IsolationIT {

    /** It asks several things at a time, for which there is room once the stories beside are over. */
    static final int LAST = Order.DEFAULT + 1;

    @Inject
    TenantAddresses addresses;

    @Inject
    Within within;

    @Inject
    UseCases useCases;

    @Inject
    Catalog catalog;

    @Inject
    ReadingPartners partners;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeAll
    static void open() {
        if (System.getProperty("entente.test.port") == null) return; // inside the server, where it is done already
        Walls.makeUnbound();
        assertThat(Realms.ALPACA.home().tenant())
                .isNotEqualTo(Realms.BISON.home().tenant());
    }

    @Nested
    class Rest extends OverRest {}

    @Nested
    class Door extends AtTheDoor {}

    @Nested
    class Roles extends ByRole {}

    @Nested
    class Sql extends InSql {}

    @Test
    void hibernateShowsATenantItsOwnRows() {
        showsItsOwn(As.APP);
    }

    /** The second fence alone: queries without any condition of their own, by a role that row-level security does not bind. */
    @Test
    void hibernateShowsATenantItsOwnRowsEvenWithoutRowLevelSecurity() {
        showsItsOwn(As.UNBOUND);
    }

    private void showsItsOwn(As role) {
        var tenant = tenant(Realms.ONE);
        within.transaction(Scope.system(tenant), role, session -> {
            assertThat(within.entities(session)).hasSizeGreaterThan(15);
            for (var entity : within.entities(session)) {
                assertThat(within.rows(session, entity))
                        .as(entity.getName())
                        .isNotEmpty()
                        .allSatisfy(
                                row -> assertThat(within.value(row, "tenantId")).isEqualTo(tenant));
            }
            return null;
        });
    }

    @Test
    void hibernateShowsAPartnerItsOwnRows() {
        showsItsSide(As.APP);
    }

    @Test
    void hibernateShowsAPartnerItsOwnRowsEvenWithoutRowLevelSecurity() {
        showsItsSide(As.UNBOUND);
    }

    private void showsItsSide(As role) {
        var left = partner(Realms.ONE + "left");
        within.transaction(new Scope(tenant(Realms.ONE), left, new Actor.System()), role, session -> {
            for (var entity : within.entities(session)) {
                var rows = within.rows(session, entity);
                var kind = within.kind(session, entity);
                assertThat(rows.isEmpty()).as(entity.getName()).isEqualTo(kind.equals("vendor"));
                if (!kind.equals("partner")) continue;
                assertThat(rows)
                        .as(entity.getName())
                        .allSatisfy(row -> assertThat(within.value(row, within.side(entity)))
                                .isEqualTo(left));
            }
            return null;
        });
    }

    @Test
    void hibernateFindsNothingOfAnothersByItsKeyEvenWithoutRowLevelSecurity() {
        var one = tenant(Realms.ONE);
        findsNothing(Scope.system(tenant(Realms.OTHER)), Scope.system(one));
        findsNothing(of(one, partner(Realms.ONE + "right")), of(one, partner(Realms.ONE + "left")));
    }

    private void findsNothing(Scope other, Scope own) {
        var keys = within.transaction(
                other,
                session -> within.entities(session).stream()
                        .filter(entity ->
                                own.isHome() || within.kind(session, entity).equals("partner"))
                        .map(entity -> Map.entry(
                                entity.getJavaType(),
                                key(session, within.rows(session, entity).getFirst())))
                        .toList());
        assertThat(keys).hasSizeGreaterThan(10);
        for (var role : As.values()) {
            within.transaction(own, role, session -> {
                for (var key : keys)
                    assertThat((Object) session.get(key.getKey(), key.getValue()))
                            .as(key.toString())
                            .isNull();
                return null;
            });
        }
    }

    private static Object key(StatelessSession session, Object row) {
        return session.getFactory().getPersistenceUnitUtil().getIdentifier(row);
    }

    @Test
    void hibernateChangesAndDeletesNothingOfAnothersEvenWithoutRowLevelSecurity() {
        var one = tenant(Realms.ONE);
        var right = partner(Realms.ONE + "right");
        within.transaction(Scope.system(one), As.UNBOUND, session -> {
            for (var entity : within.entities(session))
                writesNothing(session, entity.getName(), "tenantId", tenant(Realms.OTHER));
            return null;
        });
        within.transaction(of(one, partner(Realms.ONE + "left")), As.UNBOUND, session -> {
            for (var entity : within.entities(session)) {
                var kind = within.kind(session, entity);
                if (kind.equals("partner")) writesNothing(session, entity.getName(), within.side(entity), right);
                if (kind.equals("vendor")) writesNothing(session, entity.getName(), "tenantId", one);
            }
            return null;
        });
    }

    private static void writesNothing(StatelessSession session, String entity, String attribute, UUID others) {
        for (var change : List.of("update %1$s set %2$s = %2$s", "delete from %1$s")) {
            var query = change.formatted(entity, attribute.equals("tenantId") ? "tenantId" : attribute) + " where "
                    + attribute + " = :others";
            assertThat(session.createMutationQuery(query)
                            .setParameter("others", others)
                            .executeUpdate())
                    .as(query)
                    .isZero();
        }
    }

    /** The edge's own check is taken away: somebody is bound where they do not belong. */
    @Test
    void whoIsBoundElsewhereMayDoNothing() {
        var one = tenant(Realms.ONE);
        var left = partner(Realms.ONE + "left");
        var ofLeft = member(Realms.ONE, Role.PARTNER_ADMINISTRATOR, left);
        var stranger = member(Realms.OTHER, Role.ADMINISTRATOR, null);
        for (var scope : List.of(
                Scope.nobody(one),
                Scope.member(one, null, stranger),
                new Scope(one, null, new Actor.Token(stranger, stranger, Set.copyOf(codes()))),
                Scope.member(one, left, stranger),
                Scope.member(one, left, member(Realms.ONE, Role.ADMINISTRATOR, null)),
                Scope.member(one, null, ofLeft),
                Scope.member(one, partner(Realms.ONE + "right"), ofLeft))) {
            assertThat(useCases.all())
                    .allSatisfy(asking -> assertThat(useCases.refusal(scope, asking))
                            .as(asking + " as " + scope)
                            .isEqualTo(IdentityProblem.UNAUTHENTICATED));
        }
    }

    @Test
    void whoMayNotIsRefusedByEveryUseCase() {
        assertThat(useCases.all()).hasSizeGreaterThan(30);
        for (var role : Role.values()) {
            var side = role.isHome() ? null : partner(Realms.ONE + "left");
            var member = member(Realms.ONE, role, side);
            var scope = Scope.member(tenant(Realms.ONE), side, member);
            var token = new Scope(tenant(Realms.ONE), side, new Actor.Token(member, member, Set.of()));
            for (var asking : useCases.all()) {
                assertThat(useCases.refusal(token, asking))
                        .as(asking + " by an empty token")
                        .isEqualTo(IdentityProblem.FORBIDDEN);
                if (catalog.get(asking.permission()).roles().contains(role)) continue;
                assertThat(useCases.refusal(scope, asking))
                        .as(asking + " as " + role)
                        .isEqualTo(IdentityProblem.FORBIDDEN);
            }
        }
    }

    /** Such a bean would keep its first session, and with it its first tenant, for life. */
    @Test
    void noGeneratedRepositoryIsABean() {
        assertThat(useCases.generatedRepositories()).isEmpty();
    }

    @Test
    void oneUseCaseServesTwoTenantsAtATimeAndMixesNothingUp() throws Exception {
        var scopes = List.of(
                Scope.member(tenant(Realms.ONE), null, member(Realms.ONE, Role.ADMINISTRATOR, null)),
                Scope.member(tenant(Realms.OTHER), null, member(Realms.OTHER, Role.ADMINISTRATOR, null)));
        // Once before: virtual threads that are the first to need a class can wait for each other for good.
        scopes.forEach(this::seesItsOwn);
        try (var two = Executors.newFixedThreadPool(2);
                var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = new ArrayList<Future<?>>();
            for (int i = 0; i < 200; i++) {
                int turn = i;
                work.add(two.submit(() -> seesItsOwn(scopes.get(turn % 2))));
                work.add(many.submit(() -> seesItsOwn(scopes.get(turn % 2))));
            }
            for (var done : work) done.get();
        }
    }

    private void seesItsOwn(Scope scope) {
        var tenant = scope.tenantId().equals(tenant(Realms.ONE)) ? Realms.ONE : Realms.OTHER;
        assertThat(Scope.call(scope, () -> partners.list("", 0, 10)))
                .hasSizeGreaterThan(1)
                .allSatisfy(partner ->
                        assertThat(partner.code()).matches(tenant + "((left|right)(-above)?|-brought)|fresh-.*"));
    }

    /** The connection is bound for its transaction: whoever else is bound meanwhile would reach the first one's rows. */
    @Test
    void aTransactionStaysInTheScopeThatItBeganIn() {
        var one = tenant(Realms.ONE);
        var left = partner(Realms.ONE + "left");
        for (var inner : List.of(Scope.system(tenant(Realms.OTHER)), of(one, left), Scope.nobody(one))) {
            within.transaction(Scope.system(one), session -> {
                within.rows(session, within.entities(session).getFirst());
                assertThatThrownBy(() -> Scope.call(
                                inner,
                                () -> within.rows(
                                        session, within.entities(session).getFirst())))
                        .as(inner.toString())
                        .hasStackTraceContaining("The scope has changed within a transaction");
                return null;
            });
        }
    }

    /** Threads serve one tenant after the other, and what the server does for nobody. */
    @Test
    void noRequestLeavesItsTenantInTheLog() throws ReflectiveOperationException {
        var left = new HashMap<String, String>();
        Class.forName("com.ibm.websphere.logging.hpel.LogRecordContext")
                .getMethod("getExtensions", Map.class)
                .invoke(null, left);
        assertThat(left).isNotEmpty().doesNotContainKeys("tenant", "requestId");
    }

    private List<String> codes() {
        return catalog.all().stream().map(Permission::code).toList();
    }

    private UUID tenant(String slug) {
        return addresses.find(slug).orElseThrow();
    }

    private static Scope of(UUID tenant, UUID partner) {
        return new Scope(tenant, partner, new Actor.System());
    }

    private UUID partner(String code) {
        var tenant = tenant(code.startsWith(Realms.ONE) ? Realms.ONE : Realms.OTHER);
        return within.transaction(
                Scope.system(tenant),
                session -> session.createSelectionQuery("select id from Partner where code = :code", UUID.class)
                        .setParameter("code", code)
                        .getSingleResult());
    }

    private UUID member(String slug, Role role, @Nullable UUID partner) {
        return within.transaction(
                Scope.system(tenant(slug)),
                session -> session.createSelectionQuery("from Member", Member.class)
                        .getResultStream()
                        .filter(member -> member.roles().contains(role) && Objects.equals(member.partnerId(), partner))
                        .map(Member::id)
                        .findFirst()
                        .orElseThrow());
    }
}
