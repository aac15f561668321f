package dev.entente.application;

import dev.entente.application.Application.State;
import dev.entente.application.ApplicationChanged.What;
import dev.entente.application.FindingAlike.Kind;
import dev.entente.identity.Requires;
import dev.entente.partner.ChangingPartners;
import dev.entente.partner.KeepingContacts;
import dev.entente.partner.Partner.Profile;
import dev.entente.partner.PartnerContact;
import dev.entente.partner.PartnerType;
import dev.entente.partner.Partners;
import dev.entente.partner.ReadingContacts;
import dev.entente.partner.ReadingPartners;
import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Closes an application that is a company's second: what is new in it goes to the partner or application that stands. */
@ApplicationScoped
@Transactional
@Requires(ApplicationPermissions.DECIDE)
public class MergingApplications {

    @Inject
    StoredApplications stored;

    @Inject
    ReadingPartners reading;

    @Inject
    Partners partners;

    @Inject
    ChangingPartners changing;

    @Inject
    ReadingContacts contacts;

    @Inject
    KeepingContacts keeping;

    @Inject
    InstantSource clock;

    /** Into what: a partner, or another application. */
    public record Target(Kind kind, UUID id) {}

    /** What merging would do, sentence by sentence. */
    public record Preview(String name, List<String> changes) {}

    /** What taking it back needs: the state before, the partner's profile before and after (null: it stayed), the contact that was added. */
    private record Undo(
            State before,
            @Nullable Profile profile,
            @Nullable Profile became,
            @Nullable UUID contact) {}

    public Preview preview(UUID id, Target target) {
        var application = stored.open(id, null);
        if (target.kind() == Kind.APPLICATION) {
            var other = other(application, target.id());
            return new Preview(
                    other.company(),
                    List.of(
                            application.number() + " is closed and points to " + other.number() + ".",
                            "What " + other.number() + " says stays as it is."));
        }
        var partner = reading.open(target.id());
        var changes = new ArrayList<String>();
        changes.add(application.number() + " is closed and points to " + partner.name() + ".");
        changes.addAll(differences(partner.profile(), merged(partner.profile(), application)));
        var contact = contact(application, partner.id());
        if (contact != null) changes.add(contact.name() + ", " + contact.email() + ", becomes a contact.");
        if (changes.size() == 1) changes.add("Nothing in it is new to the partner.");
        return new Preview(partner.name(), changes);
    }

    /** With a reason; no letter goes out. */
    public Application merge(UUID id, @Nullable Integer revision, Target target, @Nullable String reason) {
        var application = stored.open(id, revision);
        var before = StoredApplications.view(application);
        var state = application.state();
        var said = ReviewingApplications.blank(reason);
        if (said != null) ReviewingApplications.words("/reason", said);
        Undo undo = target.kind() == Kind.PARTNER
                ? intoPartner(application, target.id())
                : intoApplication(application, target.id());
        application.close(State.MERGED, clock.instant(), said);
        application.undo =
                JsonMapper.shared().writeValueAsString(new Undo(state, undo.profile(), undo.became(), undo.contact()));
        application.did(clock.instant(), "merged", said);
        stored.changed("application.merged", before, application, What.MERGED);
        return application;
    }

    private Undo intoPartner(Application application, UUID partnerId) {
        var partner = reading.open(partnerId);
        var profile = partner.profile();
        var merged = merged(profile, application);
        boolean differs = !merged.equals(profile);
        if (differs) changing.change(partnerId, partner.revision(), merged);
        var details = contact(application, partnerId);
        var contact = details == null ? null : keeping.add(partnerId, details).id();
        application.partnerId = partnerId;
        return new Undo(application.state(), differs ? profile : null, differs ? merged : null, contact);
    }

    private Undo intoApplication(Application application, UUID otherId) {
        var other = other(application, otherId);
        var before = StoredApplications.view(other);
        other.did(clock.instant(), "joined", application.number() + " was merged into this one");
        stored.changed("application.joined", before, other);
        application.mergedInto = other.id();
        return new Undo(application.state(), null, null, null);
    }

    private Application other(Application application, UUID id) {
        var other = stored.seen(id, null);
        if (other.id().equals(application.id()) || other.state() == State.MERGED)
            throw Problem.field(
                    ApplicationProblem.UNCLEAR_DECISION, "/id", "Name another application that was not merged itself");
        return other;
    }

    /** Open again, as before; what it changed at the partner is taken back as far as nobody changed it since. */
    public Application undo(UUID id, @Nullable Integer revision) {
        var application = stored.seen(id, revision);
        var kept = application.undo;
        if (application.state() != State.MERGED || kept == null)
            throw StoredApplications.decided("Only what was merged can be taken apart again.");
        var undo = JsonMapper.shared().readValue(kept, Undo.class);
        var before = StoredApplications.view(application);
        var left = new ArrayList<String>();
        var partnerId = application.partnerId();
        if (partnerId != null) restore(application, partnerId, undo, left);
        application.state = undo.before();
        application.closedAt = null;
        application.reason = null;
        application.partnerId = null;
        application.mergedInto = null;
        application.undo = null;
        application.did(clock.instant(), "taken apart", left.isEmpty() ? null : String.join("\n", left));
        stored.changed("application.unmerged", before, application, What.UNMERGED);
        return application;
    }

    private void restore(Application application, UUID partnerId, Undo undo, List<String> left) {
        var partner = partners.byId(partnerId).orElse(null);
        if (partner == null) return;
        var profile = undo.profile();
        if (profile != null) {
            if (partner.profile().equals(undo.became())) changing.change(partnerId, partner.revision(), profile);
            else left.add("The partner was changed since and stays as it is");
        }
        var contact = undo.contact();
        if (contact == null) return;
        var added = contact(application.applicant());
        contacts.of(partnerId).stream()
                .filter(each -> each.id().equals(contact))
                .findFirst()
                .ifPresent(each -> {
                    if (each.details().equals(added)) keeping.remove(partnerId, contact);
                    else left.add(each.details().name() + " was changed since and stays a contact");
                });
    }

    // What the vendor wrote of the partner stays; only what it does not know is taken from the application.
    private static Profile merged(Profile known, Application application) {
        var applicant = application.applicant();
        var types = EnumSet.noneOf(PartnerType.class);
        types.addAll(known.types());
        types.addAll(DecidingApplications.types(applicant));
        return new Profile(
                known.code(),
                known.name(),
                known.country() == null ? applicant.country() : known.country(),
                known.website() == null ? "https://" + application.domain() : known.website(),
                known.since(),
                known.state(),
                types,
                known.territories(),
                known.segments());
    }

    private static List<String> differences(Profile before, Profile after) {
        var changes = new ArrayList<String>();
        if (before.country() == null && after.country() != null)
            changes.add("The country becomes " + after.country() + ".");
        if (before.website() == null && after.website() != null)
            changes.add("The website becomes " + after.website() + ".");
        var types = after.types().stream()
                .filter(type -> !before.types().contains(type))
                .map(PartnerType::words)
                .collect(Collectors.joining(", "));
        if (!types.isEmpty()) changes.add("It is also " + types + ".");
        return changes;
    }

    private PartnerContact.@Nullable Details contact(Application application, UUID partnerId) {
        var applicant = application.applicant();
        boolean known = contacts.of(partnerId).stream()
                .anyMatch(each -> each.details().email().equals(applicant.email()));
        return known ? null : contact(applicant);
    }

    private static PartnerContact.Details contact(Applicant applicant) {
        return new PartnerContact.Details(applicant.contact(), applicant.email(), "", "", false);
    }
}
