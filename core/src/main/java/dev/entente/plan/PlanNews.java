package dev.entente.plan;

import dev.entente.identity.Internal;
import dev.entente.identity.Role;
import dev.entente.message.Audience;
import dev.entente.message.News;
import dev.entente.message.NewsKind;
import dev.entente.message.NewsKinds;
import dev.entente.message.Notifying;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Tells owners of tasks what is overdue, and both sides what is finished. */
@Internal
@ApplicationScoped
class PlanNews implements NewsKinds {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final Set<Role> MANAGERS = Set.of(Role.ADMINISTRATOR, Role.PARTNER_MANAGER);
    private static final String OVERDUE = "plan.overdue";
    private static final String FINISHED = "plan.finished";

    @Inject
    Notifying notifying;

    @Inject
    Partners partners;

    @Override
    public List<NewsKind> kinds() {
        return List.of(
                new NewsKind(OVERDUE, "tasks of plans that are mine and overdue", true, true),
                new NewsKind(FINISHED, "plans that are finished", true, true));
    }

    /** Where nobody owns it, those who can give it to somebody. */
    void overdue(PartnerPlan plan, PlanTask task, Set<UUID> owners) {
        var partner = partners.byId(plan.partnerId()).map(Partner::name).orElse("");
        boolean home = owners.isEmpty() || task.ownerRole().isHome();
        var title = "Overdue: " + task.title() + (home ? " (" + partner + ")" : "");
        var text = "It was due on " + DAY.format(task.dueOn()) + ". " + task.help();
        if (owners.isEmpty())
            text = "It was due on " + DAY.format(task.dueOn()) + ", and nobody is there who is "
                    + task.ownerRole().words().toLowerCase(Locale.ROOT) + ". Give it to somebody else.";
        var audience = owners.isEmpty() ? new Audience.OfVendor(MANAGERS) : new Audience.Members(owners);
        notifying.tell(audience, new News(OVERDUE, title, text.strip(), home ? page(plan) : "portal/onboarding"));
    }

    void finished(PartnerPlan plan, String partner) {
        notifying.tell(
                new Audience.OfVendor(MANAGERS),
                new News(FINISHED, partner + " finished “" + plan.name() + "”", "", page(plan)));
        notifying.tell(
                new Audience.OfPartner(plan.partnerId(), Set.of()),
                new News(FINISHED, "“" + plan.name() + "” is finished", "Well done.", "portal/onboarding"));
    }

    private static String page(PartnerPlan plan) {
        return "partners/" + plan.partnerId() + "?part=onboarding";
    }
}
