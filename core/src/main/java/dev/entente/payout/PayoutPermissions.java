package dev.entente.payout;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.FINANCE;
import static dev.entente.identity.Role.PARTNER_ADMINISTRATOR;
import static dev.entente.identity.Role.PARTNER_FINANCE;

import dev.entente.identity.Permission;
import dev.entente.identity.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who may pay, and who may say where to; nobody does both parts of either. */
@ApplicationScoped
public class PayoutPermissions implements Permissions {

    public static final String PAY = "payout.pay";
    public static final String PAYEE_READ = "payee.read";
    public static final String PAYEE_ENTER = "payee.enter";
    public static final String PAYEE_FORM = "payee.form";
    public static final String PAYEE_CONFIRM = "payee.confirm";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(
                        PAY,
                        "Make payouts, approve those of others, and say what was paid",
                        Set.of(ADMINISTRATOR, FINANCE)),
                new Permission(
                        PAYEE_READ,
                        "See bank details and tax forms",
                        Set.of(ADMINISTRATOR, FINANCE, PARTNER_ADMINISTRATOR, PARTNER_FINANCE)),
                new Permission(
                        PAYEE_ENTER, "Enter bank details", Set.of(ADMINISTRATOR, FINANCE, PARTNER_ADMINISTRATOR)),
                new Permission(
                        PAYEE_FORM,
                        "Hand in tax forms",
                        Set.of(ADMINISTRATOR, FINANCE, PARTNER_ADMINISTRATOR, PARTNER_FINANCE)),
                new Permission(
                        PAYEE_CONFIRM,
                        "Look at bank details and tax forms of others, and file tax forms",
                        Set.of(ADMINISTRATOR, FINANCE)));
    }
}
