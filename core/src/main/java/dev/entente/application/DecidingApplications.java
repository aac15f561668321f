package dev.entente.application;

import dev.entente.application.Application.State;
import dev.entente.application.ApplicationChanged.What;
import dev.entente.identity.Invitation;
import dev.entente.identity.InvitingContacts;
import dev.entente.identity.Requires;
import dev.entente.identity.Role;
import dev.entente.partner.AddingPartners;
import dev.entente.partner.KeepingContacts;
import dev.entente.partner.Partner;
import dev.entente.partner.PartnerContact;
import dev.entente.partner.PartnerType;
import dev.entente.partner.Partners;
import dev.entente.partner.SearchTokens;
import dev.entente.problem.Problem;
import dev.entente.program.EnrollingPartners;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes applicants in or turns them down, each with a reason that stays and a message that is sent. */
@ApplicationScoped
@Transactional
@Requires(ApplicationPermissions.DECIDE)
public class DecidingApplications {

    private static final int LONGEST_CODE = 36;

    @Inject
    StoredApplications stored;

    @Inject
    ApplicationLetters letters;

    @Inject
    Partners partners;

    @Inject
    AddingPartners adding;

    @Inject
    KeepingContacts contacts;

    @Inject
    EnrollingPartners enrolling;

    @Inject
    InvitingContacts inviting;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    /** Why, what the applicant is told, the code of the partner to be (null: made of the name), and whether the contact is invited. */
    public record Acceptance(
            @Nullable String reason,
            @Nullable String message,
            @Nullable String code,
            boolean invite) {}

    /** Makes a partner of it that takes part in the program from today on, with the contact as its first person. */
    public Application accept(UUID id, @Nullable Integer revision, Acceptance said) {
        var application = stored.open(id, revision);
        refuseUnlooked(application);
        var before = StoredApplications.view(application);
        var applicant = application.applicant();
        var partner = adding.add(profile(application, said.code()));
        contacts.add(partner.id(), new PartnerContact.Details(applicant.contact(), applicant.email(), "", "", true));
        enrolling.enrol(partner.id(), application.program(), tenant.today(), List.of());
        boolean invited = said.invite() && invite(applicant, partner.id());
        var reason = ReviewingApplications.blank(said.reason());
        application.close(
                State.ACCEPTED,
                clock.instant(),
                reason == null ? null : ReviewingApplications.words("/reason", reason));
        application.partnerId = partner.id();
        application.did(clock.instant(), "accepted", invited || !said.invite() ? reason : uninvited(reason));
        stored.changed("application.accepted", before, application, What.ACCEPTED);
        letters.accept(application, message(said.message()), invited);
        return application;
    }

    private boolean invite(Applicant applicant, UUID partnerId) {
        return inviting.invite(
                new Invitation(applicant.email(), applicant.contact(), Set.of(Role.PARTNER_ADMINISTRATOR), partnerId));
    }

    private static String uninvited(@Nullable String reason) {
        var words = "The contact was not invited, since the address is a member's already";
        return reason == null ? words : reason + "\n" + words;
    }

    private static void refuseUnlooked(Application application) {
        var open = application.items().stream()
                .filter(item -> item.required() && !item.isDone())
                .map(ChecklistItem::words)
                .toList();
        if (!open.isEmpty()) throw StoredApplications.decided("Look into this first: " + String.join("; ", open) + ".");
    }

    private Partner.Profile profile(Application application, @Nullable String code) {
        var applicant = application.applicant();
        return new Partner.Profile(
                code == null || code.isBlank() ? free(application) : code.strip(),
                applicant.company(),
                applicant.country(),
                "https://" + application.domain(),
                tenant.today(),
                Partner.State.ONBOARDING,
                types(applicant),
                "",
                "");
    }

    static Set<PartnerType> types(Applicant applicant) {
        return Stream.of(PartnerType.values())
                .filter(type -> applicant.types().contains(type.code()))
                .collect(Collectors.toSet());
    }

    /** "Brightwater Consulting Ltd" becomes brightwater-consulting-ltd; where that is taken, with the application's number. */
    private String free(Application application) {
        var words = SearchTokens.key(application.company())
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        var code = words.substring(0, Math.min(words.length(), LONGEST_CODE)).replaceAll("-+$", "");
        var number = application.number().toLowerCase(Locale.ROOT);
        if (code.length() < 2) return number;
        return partners.byCode(code).isEmpty() ? code : code.substring(0, Math.min(code.length(), 28)) + "-" + number;
    }

    /** With a reason that stays inside, and a message that the applicant reads (null: only that it was turned down). */
    public Application decline(UUID id, @Nullable Integer revision, String reason, @Nullable String message) {
        var application = stored.open(id, revision);
        var before = StoredApplications.view(application);
        application.close(State.DECLINED, clock.instant(), ReviewingApplications.words("/reason", reason));
        application.did(clock.instant(), "declined", application.reason());
        stored.changed("application.declined", before, application, What.DECLINED);
        letters.decline(application, message(message));
        return application;
    }

    private static @Nullable String message(@Nullable String said) {
        var message = ReviewingApplications.blank(said);
        return message == null ? null : ReviewingApplications.words("/message", message);
    }

    /** What its code would be, for whoever is about to accept it. */
    public String code(UUID id) {
        var application = stored.seen(id, null);
        if (!application.state().isOpen())
            throw new Problem(ApplicationProblem.APPLICATION_IS_DECIDED, "It was decided.");
        return free(application);
    }
}
