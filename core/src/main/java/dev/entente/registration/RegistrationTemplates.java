package dev.entente.registration;

import dev.entente.identity.Internal;
import dev.entente.partner.KnowingPartners;
import dev.entente.partner.KnowingPartners.Known;
import dev.entente.template.FillingTemplates;
import dev.entente.template.TemplateKind;
import dev.entente.template.TemplateKind.Placeholder;
import dev.entente.template.TemplateKinds;
import dev.entente.template.TemplateSubject;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is written to partners when their registrations are decided, and the letter that introduces both to the customer. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RegistrationTemplates implements TemplateKinds {

    static final String ACCEPTED = "registration.accepted";
    static final String REFUSED = "registration.refused";
    static final String INTRODUCTION = "registration.introduction";

    private static final int LONGEST = 2_000;
    private static final String REASON = "{reason}";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final List<Placeholder> ALWAYS = List.of(
            new Placeholder("customer", "The customer's name"),
            new Placeholder("partner", "The partner's name"),
            new Placeholder("vendor", "Your own name"),
            new Placeholder("number", "The number of the registration"),
            new Placeholder("buyer", "Who buys at the customer"),
            new Placeholder("products", "What is to be sold, in the partner's words"),
            new Placeholder("meeting", "The day of the next meeting"));
    private static final List<Placeholder> DECIDED = List.of(new Placeholder("reason", "Why it was decided like this"));
    private static final List<Placeholder> PROTECTED = List.of(
            new Placeholder("protected", "The last day of the protection"),
            new Placeholder("meetingBy", "The day by which there has to be a meeting"));

    @Inject
    Registrations registrations;

    @Inject
    KnowingPartners partners;

    @Inject
    ApplicablePolicies policies;

    @Inject
    FillingTemplates filling;

    @Inject
    CurrentTenant tenant;

    @Override
    public List<TemplateKind> kinds() {
        return List.of(
                new TemplateKind(
                        ACCEPTED,
                        "Registration accepted",
                        "Sent to the partner when a registration is approved, unless something else is written",
                        "registration",
                        with(ALWAYS, PROTECTED, DECIDED),
                        "Your registration of {customer} is approved. While it is protected, nobody else earns on it. Meet the "
                                + "customer in time and write the meeting down in the portal; there you also see how long the "
                                + "protection lasts."),
                new TemplateKind(
                        REFUSED,
                        "Registration declined",
                        "Sent to the partner when a registration is declined, unless something else is written",
                        "registration",
                        with(ALWAYS, DECIDED),
                        "Thank you for registering {customer}. We can\u2019t approve it this time; the reason stands beside it. If "
                                + "something is different from how we see it, tell us, and we look again."),
                new TemplateKind(
                        INTRODUCTION,
                        "Joint introduction",
                        "Written to the customer by those who work on the deal together",
                        "registration",
                        with(ALWAYS),
                        "Hello {buyer},\n\nlet me introduce {partner}, who work with us at {vendor}. They know what {customer} needs "
                                + "and are beside you from the first call on. We look forward to meeting you together on {meeting}."));
    }

    @SafeVarargs
    private static List<Placeholder> with(List<Placeholder>... lists) {
        return List.of(lists).stream().flatMap(List::stream).toList();
    }

    @Override
    public Optional<TemplateSubject> subject() {
        return Optional.of(new TemplateSubject("registration", with(ALWAYS, PROTECTED)));
    }

    @Override
    public List<String> permissions() {
        return List.of(RegistrationPermissions.READ);
    }

    /** With one that waits, as it would be if it were approved today; the reason stays to be filled in. */
    @Override
    public Map<String, String> values(String kind, UUID record) {
        var registration = registrations.byId(record).orElseThrow(StoredRegistrations::unknown);
        var protection = registration.protection();
        var reason = registration.reason();
        return values(
                registration, protection == null ? given(registration) : protection, reason == null ? REASON : reason);
    }

    private Protection given(Registration registration) {
        var policy = policies.today(registration.partnerId(), registration.program(), registration.motion());
        return Protection.given(tenant.today(), policy);
    }

    private Map<String, String> values(
            Registration registration, @Nullable Protection protection, @Nullable String reason) {
        var values = new HashMap<String, String>();
        values.put("customer", registration.customerName());
        values.put(
                "partner",
                partners.byId(registration.partnerId()).map(Known::name).orElse(""));
        values.put("vendor", tenant.get().name());
        values.put("number", registration.number());
        values.put("buyer", registration.buyerRole());
        values.put("products", registration.products() == null ? "" : registration.products());
        values.put("meeting", day(registration.meetingOn()));
        values.put("reason", reason == null ? "" : reason);
        if (protection != null) {
            values.put("protected", day(protection.last()));
            values.put("meetingBy", day(protection.meetingBy()));
        }
        return values;
    }

    /** What the partner reads: what somebody wrote, with the reason filled in; what is usual where they left that open. */
    Decision worded(Registration registration, Decision decision, @Nullable Protection protection) {
        var kind = protection == null ? REFUSED : ACCEPTED;
        var words = decision.message() == null
                ? filling.fill(kind, values(registration, protection, decision.reason()))
                : sent(decision.message(), decision.reason());
        return new Decision(decision.reason(), words == null ? null : shortened(words));
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }

    static @Nullable String sent(String message, @Nullable String reason) {
        var words = message.replace(REASON, reason == null ? "" : reason).strip();
        return words.isEmpty() ? null : words;
    }

    /** As a message of this kind would be worded for a registration today. */
    String words(String kind, UUID registration) {
        return filling.fill(kind, values(kind, registration));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
