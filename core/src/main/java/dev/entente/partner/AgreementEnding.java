package dev.entente.partner;

import static dev.entente.identity.Role.ADMINISTRATOR;
import static dev.entente.identity.Role.PARTNER_ADMINISTRATOR;
import static dev.entente.identity.Role.PARTNER_MANAGER;
import static dev.entente.identity.Role.PARTNER_OPERATIONS;

import dev.entente.identity.Internal;
import dev.entente.job.Dispatch;
import dev.entente.job.DueWork;
import dev.entente.message.Audience;
import dev.entente.message.News;
import dev.entente.message.NewsKind;
import dev.entente.message.NewsKinds;
import dev.entente.message.Notifying;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells both sides ahead of its last day that an agreement ends; the partner, of one that it reads. */
@Internal
@ApplicationScoped
class AgreementEnding implements DueWork, NewsKinds {

    /** How many days ahead. */
    static final int NOTICE = 60;

    private static final String ENDING = "agreement-ending";
    private static final String NEWS = "partner.agreement";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    @Inject
    PartnerDocuments documents;

    @Inject
    Partners partners;

    @Inject
    Notifying notifying;

    @Inject
    Dispatch dispatch;

    @Inject
    CurrentTenant tenant;

    @Override
    public List<NewsKind> kinds() {
        return List.of(new NewsKind(NEWS, "agreements that end soon", true, true));
    }

    /** Once, when its day comes. */
    void remind(PartnerDocument document) {
        var day = reminded(document.untilDay, tenant.today());
        if (day != null) dispatch.at(day.atStartOfDay(tenant.get().zone()).toInstant(), ENDING, document.id);
    }

    /** The day on which both sides are told; none of one that has no end, or no day left. */
    static @Nullable LocalDate reminded(@Nullable LocalDate until, LocalDate today) {
        if (until == null || !until.isAfter(today)) return null;
        var day = until.minusDays(NOTICE);
        return day.isAfter(today) ? day : today.plusDays(1);
    }

    @Override
    public String kind() {
        return ENDING;
    }

    /** Nothing of one that was deleted meanwhile. */
    @Override
    @Transactional
    public void run(UUID subject) {
        documents
                .byId(subject)
                .ifPresent(document -> partners.byId(document.partnerId).ifPresent(partner -> tell(document, partner)));
    }

    private void tell(PartnerDocument document, Partner partner) {
        if (document.untilDay == null) return;
        var last = DAY.format(document.untilDay);
        var vendor = new News(
                NEWS,
                "\u201c" + document.label + "\u201d with " + partner.name() + " ends on " + last,
                "Agree on what follows, and file it on the record, or say how it is closed.",
                "partners/" + partner.id() + "?part=documents");
        notifying.tell(new Audience.OfVendor(Set.of(ADMINISTRATOR, PARTNER_MANAGER, PARTNER_OPERATIONS)), vendor);
        if (!document.isShared()) return;
        var own = new News(
                NEWS,
                "\u201c" + document.label + "\u201d ends on " + last,
                "Ask your partner manager what follows.",
                "portal/company");
        notifying.tell(new Audience.OfPartner(partner.id(), Set.of(PARTNER_ADMINISTRATOR)), own);
    }
}
