package dev.entente.enablement;

import dev.entente.enablement.Certification.Details;
import dev.entente.enablement.Certification.Revocation;
import dev.entente.enablement.Certification.State;
import dev.entente.identity.Requires;
import dev.entente.partner.ReadingContacts;
import dev.entente.partner.ReadingPartners;
import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says who at a partner is certified in what; what is said of the past changes what depended on it. */
@ApplicationScoped
@Transactional
public class CertifyingPeople {

    private static final int MOST = 5_000;

    @Inject
    ReadingPartners partners;

    @Inject
    ReadingContacts contacts;

    @Inject
    CertificationPaths paths;

    @Inject
    StoredCertifications stored;

    @Requires(EnablementPermissions.CERTIFY)
    public Certification add(UUID partnerId, Details said) {
        partners.open(partnerId);
        var known = stored.locked(List.of(partnerId));
        if (known.size() >= MOST) {
            throw new Problem(
                    EnablementProblem.TOO_MANY_CERTIFICATIONS, "Take out those that were entered by mistake.");
        }
        var details = named(partnerId, said);
        refusePath(details.path(), null);
        var person = StoredCertifications.person(details, known);
        refuseTwice(known, details, person, null);
        var certification = new Certification(partnerId, details, person);
        stored.add(List.of(certification));
        return certification;
    }

    /** The same for the same person again, in a certification of its own; without a day it follows without a gap. */
    @Requires(EnablementPermissions.CERTIFY)
    public Certification renew(UUID partnerId, UUID id, Renewal renewal) {
        var of = current(partnerId, id);
        var before = of.details();
        var from = renewal.from() == null ? before.until() : renewal.from();
        if (from == null) {
            throw Problem.field(
                    EnablementProblem.UNCLEAR_CERTIFICATION,
                    "/from",
                    "It does not end, so say from which day on the new one is valid");
        }
        return add(
                partnerId,
                new Details(
                        before.contact(),
                        before.name(),
                        before.email(),
                        before.path(),
                        from,
                        renewal.until(),
                        renewal.evidence()));
    }

    /** From when until when a renewal is valid, and what shows it. */
    public record Renewal(
            @Nullable LocalDate from, @Nullable LocalDate until, String evidence) {}

    /** What is to be changed, for whoever may change it. */
    @Requires(EnablementPermissions.CERTIFY)
    public Certification current(UUID partnerId, UUID id) {
        partners.open(partnerId);
        return stored.locked(List.of(partnerId)).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(ReadingCertifications::unknown);
    }

    /** Corrects what was said, also of the past. */
    @Requires(EnablementPermissions.CERTIFY)
    public Certification change(UUID partnerId, UUID id, Details said) {
        var certification = current(partnerId, id);
        var details = named(partnerId, said);
        if (certification.details().equals(details)) return certification;
        refusePath(details.path(), certification.path());
        var known = stored.locked(List.of(partnerId));
        var others = known.stream().filter(each -> !each.id().equals(id)).toList();
        var person = isOfSame(certification.details(), details)
                ? certification.person
                : StoredCertifications.person(details, others);
        refuseTwice(others, details, person, id);
        return changed("certification.changed", certification, new State(details, person, certification.revocation()));
    }

    private static boolean isOfSame(Details before, Details now) {
        var contact = before.contact();
        if (contact != null) return contact.equals(now.contact());
        return now.contact() == null
                && before.name().equals(now.name())
                && before.email().equals(now.email());
    }

    /** Not valid any more from a day on; the day may be any, and the first one makes it as if it had never been. */
    @Requires(EnablementPermissions.CERTIFY)
    public Certification revoke(UUID partnerId, UUID id, Revocation revocation) {
        var certification = current(partnerId, id);
        var state = new State(certification.details(), certification.person, revocation);
        return certification.state().equals(state)
                ? certification
                : changed("certification.revoked", certification, state);
    }

    /** Takes a revocation back. */
    @Requires(EnablementPermissions.CERTIFY)
    public Certification restore(UUID partnerId, UUID id) {
        var certification = current(partnerId, id);
        if (certification.revocation() == null) {
            throw new Problem(EnablementProblem.NOT_REVOKED, "There is nothing to take back.");
        }
        return changed(
                "certification.restored",
                certification,
                new State(certification.details(), certification.person, null));
    }

    /** Takes out what was entered by mistake. */
    @Requires(EnablementPermissions.CERTIFY)
    public void remove(UUID partnerId, UUID id) {
        stored.remove(List.of(current(partnerId, id)));
    }

    private Certification changed(String action, Certification certification, State state) {
        stored.change(action, Map.of(certification, state), reason(action));
        return certification;
    }

    private static String reason(String action) {
        return switch (action) {
            case "certification.revoked" -> "A certification was revoked";
            case "certification.restored" -> "The revocation of a certification was taken back";
            default -> "A certification was corrected";
        };
    }

    /** A contact is certified under the name and e-mail that it has among the partner's contacts. */
    private Details named(UUID partnerId, Details said) {
        var id = said.contact();
        if (id == null) return said;
        var contact = contacts.of(partnerId).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        EnablementProblem.UNCLEAR_CERTIFICATION, "/contact", "Name a contact of this partner"));
        var known = contact.details();
        return new Details(id, known.name(), known.email(), said.path(), said.from(), said.until(), said.evidence());
    }

    private void refusePath(String code, @Nullable String before) {
        if (code.equals(before)) return;
        var path = paths.byCode(code);
        if (path.isEmpty()) {
            throw Problem.field(
                    EnablementProblem.UNCLEAR_CERTIFICATION, "/path", "There is no certification path “" + code + "”");
        }
        if (path.get().isRetired()) {
            throw Problem.field(
                    EnablementProblem.UNCLEAR_CERTIFICATION,
                    "/path",
                    path.get().name() + " is retired and takes nobody new");
        }
    }

    private static void refuseTwice(List<Certification> known, Details said, String person, @Nullable UUID but) {
        boolean twice = known.stream()
                .filter(each -> !each.id().equals(but))
                .anyMatch(each -> each.person.equals(person)
                        && each.path().equals(said.path())
                        && each.from().equals(said.from()));
        if (twice) {
            throw new Problem(
                    EnablementProblem.ALREADY_CERTIFIED,
                    "Change that one, or say from which other day on this one is valid.");
        }
    }
}
