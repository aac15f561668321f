package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.taken;

import dev.entente.credential.Keys;
import dev.entente.deploy.server.Rest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Partners' sellers and the vendor's people with tokens, which they would make on a screen; here they are stored as the server stores them. */
final class Sellers {

    private static final String PERMISSIONS = "registration.register registration.read registration.meet deal.read"
            + " deal.change partner.read sale.read credit.read program.read notice.read file.read statement.read price.own"
            + " quote.read quote.make approval.read approval.ask profitability.forecast clock.read offer.read lead.answer"
            + " conflict.contest search.use plan.read plan.task.do distribution.read offboarding.read duty.read scorecard.read";

    private static final String STAFF = PERMISSIONS + " approval.decide approval.policy cost.see"
            + " statement.review statement.approve statement.set dispute.read dispute.answer dispute.comment payout.pay"
            + " payee.read payee.enter payee.form payee.confirm contribution.read customer.read lead.read conflict.read conflict.decide";

    private Sellers() {}

    /** A second administrator of the vendor, who may draft and publish programs. */
    static Rest colleague(TestTenant tenant) {
        return rest(
                tenant,
                Map.of(
                        "email",
                        "colleague@acceptance.example",
                        "name",
                        "Sam Oak",
                        "password",
                        "a long word of Sam",
                        "roles",
                        List.of("ADMINISTRATOR")),
                "program.read program.draft program.publish");
    }

    static Rest of(TestTenant tenant, String partner) {
        return of(tenant, partner, "seller", "PARTNER_SELLER", PERMISSIONS);
    }

    /** One that also uses what the partner has beside money. */
    static Rest prioritizing(TestTenant tenant, String partner) {
        return of(tenant, partner, "prioritizing", "PARTNER_SELLER", PERMISSIONS + " reward.read reward.use");
    }

    /** A second seller of the same partner. */
    static Rest another(TestTenant tenant, String partner) {
        return of(tenant, partner, "another", "PARTNER_SELLER", PERMISSIONS);
    }

    /** Who speaks for the partner. */
    static Rest administrator(TestTenant tenant, String partner) {
        var permissions = PERMISSIONS.replace(
                "registration.register",
                "level.read level.appeal dispute.read dispute.raise dispute.comment payee.read payee.enter payee.form earning.read reward.read reward.use statement.bundle offboarding.data.take");
        return of(tenant, partner, "administrator", "PARTNER_ADMINISTRATOR", permissions);
    }

    private static Rest of(TestTenant tenant, String partner, String name, String role, String permissions) {
        return rest(
                tenant,
                Map.of(
                        "email",
                        name + "@" + partner + ".example",
                        "name",
                        "Robin Vale",
                        "password",
                        "a long word of Robin",
                        "roles",
                        List.of(role),
                        "partner",
                        partner),
                permissions);
    }

    /** Somebody of the vendor's with a role. */
    static Rest staff(TestTenant tenant, String name, String role) {
        return rest(
                tenant,
                Map.of(
                        "email",
                        name + "@" + tenant.slug() + ".example",
                        "name",
                        name,
                        "password",
                        "a long word of " + name,
                        "roles",
                        List.of(role)),
                STAFF);
    }

    private static Rest rest(TestTenant tenant, Map<String, ?> said, String permissions) {
        var added = taken(Harness.operator().post("/operator/v1/tenants/" + tenant.slug() + "/members", said));
        var member = UUID.fromString(added.path("id").asString());
        try {
            return Harness.rest(tenant.slug() + ".localhost", token(tenant.slug(), member, permissions));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String token(String slug, UUID member, String permissions) throws SQLException {
        var token = "ent_" + Keys.fresh();
        try (var admin = Harness.admin();
                var insert = admin.prepareStatement("""
                        insert into identity.token (tenant_id, id, hash, member_id, name, permissions, created_at, ends_at)
                        select tenant_id, ?, ?, ?, 'For tests', ?, now(), now() + interval '1 year'
                        from tenant_address where slug = ?""")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setObject(2, Keys.digest(token));
            insert.setObject(3, member);
            insert.setString(4, permissions);
            insert.setString(5, slug);
            insert.executeUpdate();
        }
        return token;
    }
}
