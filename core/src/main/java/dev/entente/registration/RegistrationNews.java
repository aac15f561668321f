package dev.entente.registration;

import dev.entente.deal.DealWon;
import dev.entente.identity.Internal;
import dev.entente.identity.Role;
import dev.entente.message.Audience;
import dev.entente.message.News;
import dev.entente.message.NewsKind;
import dev.entente.message.NewsKinds;
import dev.entente.message.Notifying;
import dev.entente.partner.KnowingPartners;
import dev.entente.partner.KnowingPartners.Known;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the vendor's managers of what they have to decide, and partners of what became of theirs. */
@Internal
@ApplicationScoped
class RegistrationNews implements NewsKinds {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final Set<Role> MANAGERS = Set.of(Role.ADMINISTRATOR, Role.PARTNER_MANAGER, Role.PARTNER_OPERATIONS);
    private static final Set<Role> SELLERS = Set.of(Role.PARTNER_ADMINISTRATOR, Role.PARTNER_SELLER);

    private static final String SUBMITTED = "registration.submitted";
    private static final String DECIDED = "registration.decided";
    private static final String ENDING = "registration.ending";
    private static final String EXTENSION = "registration.extension";
    private static final String WON = "deal.won";
    private static final String PROBED = "registration.probed";

    @Inject
    Notifying notifying;

    @Inject
    KnowingPartners partners;

    @Override
    public List<NewsKind> kinds() {
        return List.of(
                new NewsKind(SUBMITTED, "registrations that wait for a decision", true, false),
                new NewsKind(DECIDED, "decisions on our registrations", false, true),
                new NewsKind(PROBED, "partners that look at very many customers", true, false),
                new NewsKind(EXTENSION, "requests for a longer protection", true, false),
                new NewsKind(ENDING, "registrations that are about to end or have ended", false, true),
                new NewsKind(WON, "deals of ours that are won", false, true));
    }

    void on(@Observes RegistrationChanged event) {
        var registration = event.registration();
        var name = registration.number() + " for " + registration.customerName();
        switch (event.what()) {
            case SUBMITTED ->
                managers(
                        registration, SUBMITTED, partner(registration) + " registered " + name, registration.problem());
            case RECONSIDERED ->
                managers(
                        registration,
                        SUBMITTED,
                        "The way is free for " + name,
                        partner(registration) + " is next in line.");
            case FREED ->
                sellers(
                        registration,
                        DECIDED,
                        "The way is free for " + name,
                        "Yours is next in line. The vendor is asked about it now, and answers you here.");
            case APPROVED ->
                sellers(
                        registration,
                        DECIDED,
                        "Approved: " + name,
                        through(registration) + said(registration.message()));
            case DECLINED -> sellers(registration, DECIDED, "Declined: " + name, declined(registration));
            case REMINDED -> sellers(registration, ENDING, "About to end: " + name, ending(registration));
            case LAPSED -> sellers(registration, ENDING, "Ended: " + name, ended(registration));
            case GIVEN_BACK ->
                sellers(
                        registration,
                        DECIDED,
                        "Protected again: " + name,
                        "The deal is open again. " + through(registration));
            case NOT_GIVEN_BACK ->
                sellers(
                        registration,
                        ENDING,
                        "Not protected any more: " + name,
                        "The deal is open again, but the customer is not protected for you any more.");
            case OVERTAKEN ->
                sellers(
                        registration,
                        DECIDED,
                        "The customer bought elsewhere: " + name,
                        "Yours still waits. Add what shows that this is a new need, or take it back.");
            case SHUT ->
                sellers(
                        registration,
                        DECIDED,
                        "The way is not free any more for " + name,
                        "The customer is protected again. Yours waits in line, and the vendor is asked about it once the way is free.");
            case EXTENSION_ASKED ->
                managers(
                        registration,
                        EXTENSION,
                        partner(registration) + " asks for more time for " + name,
                        asked(registration));
            case EXTENSION_DECLINED ->
                sellers(
                        registration,
                        DECIDED,
                        "Not extended: " + name,
                        ended(registration) + " " + through(registration));
            case REST_LIFTED ->
                sellers(
                        registration,
                        DECIDED,
                        "You can register the customer again: " + name,
                        String.valueOf(registration.restLifted()));
            case EXTENDED -> sellers(registration, DECIDED, "Extended: " + name, through(registration));
            case IMPORTED, EDITED, MET, ANNOUNCED, WITHDRAWN, CONVERTED -> {
                // those whom it concerns have done it
            }
        }
    }

    void on(@Observes CustomersProbed event) {
        var name = partners.byId(event.partnerId()).map(Known::name).orElse("A partner");
        var words = "One of its people looked at " + event.inHour() + " customers within an hour, " + event.inDay()
                + " within a day. Who it was, and for which, stands in the audit trail.";
        var news = new News(PROBED, name + " looks at many customers", words, "partners/" + event.partnerId());
        notifying.tell(new Audience.OfVendor(MANAGERS), news);
    }

    void on(@Observes DealWon won) {
        var deal = won.deal();
        var partnerId = deal.partnerId();
        if (partnerId == null) return;
        var news = new News(
                WON,
                "Won: " + deal.name(),
                deal.number() + " was won on " + day(won.win().on()) + ", worth " + deal.amount() + ".",
                "portal/deals/" + deal.id());
        notifying.tell(new Audience.OfPartner(partnerId, SELLERS), news);
    }

    private void managers(Registration registration, String kind, String title, String text) {
        var news = new News(kind, title, text, "registrations/" + registration.id());
        notifying.tell(new Audience.OfVendor(MANAGERS), news);
    }

    private void sellers(Registration registration, String kind, String title, String text) {
        UUID partnerId = registration.partnerId();
        var news = new News(kind, title, text, "portal/registrations/" + registration.id());
        notifying.tell(new Audience.OfPartner(partnerId, SELLERS), news);
    }

    private String partner(Registration registration) {
        return partners.byId(registration.partnerId()).map(Known::name).orElse("");
    }

    private static String through(Registration registration) {
        var protection = registration.protection();
        if (protection == null) return "";
        return "It protects through " + day(protection.last()) + ". Meet the customer by " + day(protection.meetingBy())
                + ".";
    }

    private static String ending(Registration registration) {
        var protection = registration.protection();
        if (protection == null) return "";
        return protection.waitsForMeeting()
                ? "Record a meeting with the customer by " + day(protection.meetingBy()) + ", or it ends."
                : "It protects through " + day(protection.last()) + ".";
    }

    /** As people write it: this is read, in the inbox and in letters. */
    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String asked(Registration registration) {
        var request = registration.extensionAsked();
        return request == null ? "" : "Until " + day(request.last()) + ": " + request.because();
    }

    private static String ended(Registration registration) {
        var because = String.valueOf(registration.reason());
        return because.endsWith(".") ? because : because + ".";
    }

    private static String declined(Registration registration) {
        return String.valueOf(registration.reason()) + said(registration.message());
    }

    private static String said(@Nullable String message) {
        return message == null ? "" : "\n" + message;
    }
}
