package dev.entente.ui.registration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.registration.Finding;
import dev.entente.registration.Registration;
import dev.entente.registration.Registration.State;
import dev.entente.registration.RegistrationPage;
import dev.entente.ui.kit.ClockHint;
import dev.entente.ui.kit.Detail;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Table;
import dev.entente.ui.kit.Tasks;
import dev.entente.ui.kit.Timeline;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.partner.Countries;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One registration for whoever decides it: what is asked for, what the check found, and what happened. */
final class RegistrationPanel {

    private final RegistrationBook book;
    private final RegistrationActs acts;
    private final RegistrationPage page;
    private final Registration registration;
    private final String partner;
    private final Format format = Format.user();

    RegistrationPanel(RegistrationBook book, RegistrationActs acts, UUID id) {
        this.book = book;
        this.acts = acts;
        this.page = book.open(id);
        this.registration = page.registration();
        this.partner = book.partner(registration.partnerId());
    }

    String title() {
        return registration.number() + " " + registration.customerName();
    }

    Detail detail(SerializableRunnable close, SerializableRunnable changed) {
        var amount = registration.amount();
        var detail = new Detail(registration.customerName(), registration.number() + " \u00b7 " + partner, close)
                .worth(amount == null ? "No amount yet" : format.whole(amount), States.badge(registration.state()))
                .with(acts.actions(page, partner, changed));
        first().ifPresent(detail::with);
        asked().ifPresent(detail::with);
        rests().ifPresent(detail::with);
        book.promised(registration).forEach(detail::with);
        if (registration.state() == State.SUBMITTED) detail.with(new Panel("What the check looked at", findings()));
        rival().ifPresent(other -> detail.with(new Panel("Side by side", sideBySide(other))));
        detail.with(facts(), new Panel("What the customer needs", quote(registration.problem())));
        var evidence = new EvidencePanel(page, book.today().zone());
        if (evidence.isNeeded()) detail.with(new Panel("Evidence", evidence));
        return detail.with(new Panel("History", new Timeline(new RegistrationHistory(book, page).events())));
    }

    /** Why it stands above the others that wait. */
    private Optional<Notice> first() {
        if (!registration.isFirst()) return Optional.empty();
        var words =
                partner + " used \u201c" + registration.priority() + "\u201d for it, so it stands above the others.";
        return Optional.of(new Notice(Tone.INFO, "To be looked at first", words));
    }

    /** That its partner asks for more time; the buttons above answer. */
    private Optional<Notice> asked() {
        return Optional.ofNullable(registration.extensionAsked())
                .map(request -> new Notice(
                        Tone.WARN,
                        partner + " asks for protection until " + format.day(request.last()),
                        request.because()));
    }

    /** From when on its partner may register the customer again; or why at once, where somebody said so. */
    private Optional<Notice> rests() {
        var again = page.again();
        var lifted = registration.restLifted();
        if (lifted != null)
            return Optional.of(new Notice(Tone.INFO, partner + " may register the customer again", lifted));
        return Optional.ofNullable(again)
                .map(day -> new Notice(
                        Tone.INFO,
                        "Others first",
                        partner + " may register the customer again from " + format.day(day) + " on."));
    }

    private Component findings() {
        if (page.findings().isEmpty()) {
            return new Notice(
                    Tone.GOOD,
                    "Nothing speaks against it",
                    "No registration, open deal or recent purchase of this domain, and no name like it. " + market());
        }
        var list = new Tasks();
        for (var finding : page.findings()) {
            var place = isOfRegistration(finding) ? "registrations/" : "deals/";
            var leads = finding.kind() != Finding.Kind.RECENT_PURCHASE
                    && finding.kind() != Finding.Kind.NAMED_ACCOUNT
                    && finding.kind() != Finding.Kind.TERRITORY
                    && isKnown(finding);
            list.task(
                    leads ? place + finding.subject() : "registrations/" + registration.id(),
                    words(finding.kind()),
                    finding.words(),
                    "");
        }
        return list;
    }

    private String market() {
        boolean isSaid = registration.country() != null || registration.segment() != null;
        return isSaid
                ? "Its market is not one that only others cover."
                : "Where the customer is was not said, so nobody looked at who covers its market.";
    }

    private boolean isKnown(Finding finding) {
        return isOfRegistration(finding) || book.deal(finding.subject()).isPresent();
    }

    private boolean isOfRegistration(Finding finding) {
        return switch (finding.kind()) {
            case HELD, WAITING -> true;
            case NAMED_ACCOUNT, OPEN_DEAL, TERRITORY, RECENT_PURCHASE -> false;
            case SIMILAR_NAME -> book.found(finding.subject()).isPresent();
        };
    }

    private static String words(Finding.Kind kind) {
        return switch (kind) {
            case HELD -> "Protected for somebody else";
            case WAITING -> "Claimed by somebody else";
            case NAMED_ACCOUNT -> "A strategic account";
            case OPEN_DEAL -> "An open deal";
            case TERRITORY -> "A market that others cover";
            case SIMILAR_NAME -> "A name like this";
            case RECENT_PURCHASE -> "Bought not long ago";
        };
    }

    /** The gravest other claim, to be read beside this one. */
    private Optional<Registration> rival() {
        return page.findings().stream()
                .filter(this::isOfRegistration)
                .flatMap(finding -> book.found(finding.subject()).stream())
                .findFirst();
    }

    private Table sideBySide(Registration other) {
        return new Table("", List.of("", registration.number(), other.number()))
                .row("Partner", partner, book.partner(other.partnerId()))
                .row("Sent", day(registration), day(other))
                .row("State", States.words(registration.state()), States.words(other.state()))
                .row("Website", registration.domain(), other.domain())
                .row("Buyer", registration.buyerRole(), other.buyerRole())
                .row("Meeting", RegistrationBook.meeting(registration), RegistrationBook.meeting(other))
                .row("Need", registration.problem(), other.problem());
    }

    private String day(Registration each) {
        return format.day(each.submittedAt().atZone(book.today().zone()).toLocalDate());
    }

    private Facts facts() {
        var facts = new Facts().fact("Partner", new Anchor("partners/" + registration.partnerId(), partner));
        var clock = book.clock(registration);
        var protection = registration.protection();
        if (clock != null && protection != null) {
            facts.fact("Protection", new ClockHint(clock));
            facts.fact("Protected until", format.day(protection.last()));
            if (protection.waitsForMeeting()) facts.fact("Meeting needed by", format.day(protection.meetingBy()));
        }
        var pinned = registration.pinned();
        if (pinned != null) {
            var way = "programs/" + pinned.program() + "?version=" + pinned.number();
            facts.fact("Under", new Anchor(way, RegistrationBook.under(pinned)));
        }
        RegistrationBook.followed(page).ifPresent(words -> facts.fact(RegistrationBook.TODAY, words));
        var place = page.place();
        if (place != null) facts.fact("Place in line", format.number(place));
        facts.fact("Website", website()).fact("Buyer", registration.buyerRole());
        facts.fact("Next meeting", RegistrationBook.meeting(registration))
                .fact("Motion", Format.word(registration.motion()));
        if (registration.products() != null) facts.fact("Products", registration.products());
        var country = registration.country();
        if (country != null) facts.fact("Country", Countries.name(country));
        if (registration.segment() != null) facts.fact("Segment", registration.segment());
        var close = registration.expectedClose();
        facts.fact("Expected close", close == null ? "Not known yet" : format.day(close));
        book.deal(registration.dealId())
                .ifPresent(deal -> facts.fact("Deal", new Anchor("deals/" + deal.id(), deal.number())));
        if (registration.reason() != null) facts.fact("Reason", registration.reason());
        book.cases(registration)
                .forEach(each -> facts.fact("Case", new Anchor("conflicts/" + each.id(), each.number())));
        return facts;
    }

    /** What a partner wrote is shown as text; only its domain is made a link. */
    private Component website() {
        var link = new Anchor("https://" + registration.domain(), registration.domain(), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private static Paragraph quote(@Nullable String words) {
        var text = new Paragraph(words == null ? "" : words);
        text.addClassName("en-quote");
        return text;
    }
}
