package dev.entente.starter;

import dev.entente.identity.Invitation;
import dev.entente.identity.InvitingMembers;
import dev.entente.identity.Requires;
import dev.entente.identity.Role;
import dev.entente.partner.AddingPartners;
import dev.entente.partner.Partner;
import dev.entente.partner.PartnerPermissions;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import dev.entente.program.DatedTier;
import dev.entente.program.EnrollingPartners;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds a partner, enrols it and invites its first member, all of it or nothing. */
@ApplicationScoped
@Transactional
public class WelcomingFirstPartner {

    private static final int LONGEST_CODE = 40;

    @Inject
    AddingPartners adding;

    @Inject
    EnrollingPartners enrolling;

    @Inject
    InvitingMembers inviting;

    @Inject
    CurrentTenant tenant;

    /** The partner, and where its first member's invitation went (none: nobody was invited, or already before). */
    public record Welcomed(UUID partnerId, @Nullable String email) {}

    /** Where one was welcomed before, nothing is done again. */
    @Requires(PartnerPermissions.ADD)
    public Welcomed welcome(FirstPartner first, @Nullable UUID before) {
        if (before != null) return new Welcomed(before, null);
        check(first).refuse(StarterProblem.UNCLEAR_FIRST_PARTNER);
        var partner = add(first);
        var today = tenant.today();
        if (first.program() != null) {
            var tiers = first.tier() == null ? List.<DatedTier>of() : List.of(new DatedTier(first.tier(), today));
            enrolling.enrol(partner.id(), first.program(), today, tiers);
        }
        if (!first.hasMember()) return new Welcomed(partner.id(), null);
        var roles = Set.of(Role.PARTNER_ADMINISTRATOR);
        var invitation = new Invitation(text(first.email()), text(first.name()), roles, partner.id());
        inviting.invite(invitation);
        return new Welcomed(partner.id(), invitation.email());
    }

    private static Findings check(FirstPartner first) {
        var findings = new Findings().line("/company", first.company(), 200);
        if (first.hasMember()) findings.line("/name", text(first.name()), 120);
        return findings;
    }

    private Partner add(FirstPartner first) {
        var website = FirstPartner.isWritten(first.website()) ? address(text(first.website())) : null;
        try {
            return adding.add(new Partner.Profile(
                    code(first.company()), first.company(), null, website, tenant.today(), Partner.State.ACTIVE));
        } catch (Problem refused) {
            throw new Problem(
                    refused.kind(),
                    refused.detail(),
                    refused.errors().stream().map(WelcomingFirstPartner::named).toList());
        }
    }

    // The code is made of the company's name, so what is wrong with it is said there.
    private static Finding named(Finding finding) {
        return switch (finding.pointer()) {
            case "/code" -> new Finding("/company", "There is a partner of this name already; add another word");
            case "/name" -> new Finding("/company", finding.detail());
            default -> finding;
        };
    }

    private static String address(String website) {
        return website.contains("://") ? website.strip() : "https://" + website.strip();
    }

    /** Müller & Söhne is muller-sohne; a name without Latin letters gets a short code of its own. */
    static String code(String company) {
        var plain = Normalizer.normalize(company, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var code = plain.substring(0, Math.min(LONGEST_CODE, plain.length())).replaceAll("-$", "");
        return code.length() < 2 ? "partner-" + Integer.toHexString(Objects.hash(company)) : code;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
