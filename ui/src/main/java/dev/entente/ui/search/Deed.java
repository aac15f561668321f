package dev.entente.ui.search;

import dev.entente.deal.DealPermissions;
import dev.entente.identity.IdentityPermissions;
import dev.entente.imports.ImportPermissions;
import dev.entente.partner.PartnerPermissions;
import dev.entente.payout.PayoutPermissions;
import dev.entente.program.ProgramPermissions;
import dev.entente.quote.QuotePermissions;
import dev.entente.registration.RegistrationPermissions;

/** What can be begun from anywhere: where it begins, on which side, and the permission that it asks for. */
enum Deed {
    ADD_PARTNER("Add a partner", "partners?new", true, PartnerPermissions.ADD),
    OPEN_DEAL("Open a deal", "deals?new", true, DealPermissions.OPEN),
    NEW_QUOTE("Make a quote", "quotes/new", true, QuotePermissions.MAKE),
    IMPORT("Import a file", "imports/new", true, ImportPermissions.RUN),
    PREPARE_PAYOUT("Prepare a payout", "payouts/new", true, PayoutPermissions.PAY),
    SET_UP("Set up a program", "setup", true, ProgramPermissions.PUBLISH),
    INVITE("Invite a member", "members", true, IdentityPermissions.MEMBER_MANAGE),
    REGISTER("Register a deal", "portal/register", false, RegistrationPermissions.REGISTER),
    PORTAL_QUOTE("Make a quote", "portal/quotes/new", false, QuotePermissions.MAKE),
    PASSWORD("Change your password", "account", true, IdentityPermissions.OWN_ACCOUNT),
    PORTAL_PASSWORD("Change your password", "account", false, IdentityPermissions.OWN_ACCOUNT);

    private final String label;
    private final String path;
    private final boolean home;
    private final String permission;

    Deed(String label, String path, boolean home, String permission) {
        this.label = label;
        this.path = path;
        this.home = home;
        this.permission = permission;
    }

    boolean isOf(boolean side) {
        return home == side;
    }

    String permission() {
        return permission;
    }

    Suggestion suggestion() {
        return new Suggestion(Suggestions.DEEDS, label, "", path, "plus");
    }
}
