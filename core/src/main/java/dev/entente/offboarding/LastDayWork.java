package dev.entente.offboarding;

import dev.entente.identity.ClosingOrganisations;
import dev.entente.identity.Internal;
import dev.entente.identity.Role;
import dev.entente.job.Dispatch;
import dev.entente.job.Dispatch.Due;
import dev.entente.job.DueWork;
import dev.entente.lifecycle.MovingPartners;
import dev.entente.lifecycle.PartnersMoved;
import dev.entente.lifecycle.Pausing;
import dev.entente.message.Audience;
import dev.entente.message.News;
import dev.entente.message.NewsKind;
import dev.entente.message.NewsKinds;
import dev.entente.message.Notifying;
import dev.entente.offboarding.Gathering.WindDown;
import dev.entente.partner.Partner;
import dev.entente.partner.Partner.State;
import dev.entente.partner.Partners;
import dev.entente.partner.TakingTurns;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * On the morning after the last day access is taken away and nothing new is earned, whatever is left. The partnership ends once
 * nothing is: it is looked at again each morning, and whenever something was settled.
 */
@Internal
@ApplicationScoped
class LastDayWork implements DueWork, NewsKinds {

    private static final String PASSED = "offboarding.passed";
    private static final String ENDS = "offboarding.ends";
    private static final Set<Role> MANAGERS = Set.of(Role.ADMINISTRATOR, Role.PARTNER_MANAGER);

    @Inject
    Desk desk;

    @Inject
    Dispatch dispatch;

    @Inject
    CurrentTenant tenant;

    @Override
    public List<NewsKind> kinds() {
        return List.of(new NewsKind(PASSED, "partnerships whose last day has passed", true, false));
    }

    void on(@Observes PartnersMoved event) {
        dispatch.all(
                ENDS,
                event.to(State.OFFBOARDING).stream()
                        .map(each -> due(each.partner().id(), Gathering.last(each.move())))
                        .toList());
    }

    private Due due(UUID partnerId, LocalDate day) {
        return new Due(day.plusDays(1).atStartOfDay(tenant.get().zone()).toInstant(), partnerId);
    }

    /** The same row however often it is asked for. */
    void tomorrow(UUID partnerId) {
        dispatch.all(ENDS, List.of(due(partnerId, tenant.today())));
    }

    /** Behind the last day it may have been the last thing that was left. */
    void lookAgain(UUID partnerId, Leaving leaving) {
        if (tenant.today().isAfter(leaving.lastDay())) dispatch.now(ENDS, partnerId);
    }

    @Override
    public String kind() {
        return ENDS;
    }

    @Override
    public void run(UUID partnerId) {
        desk.end(partnerId);
    }

    @Internal
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Desk {

        @Inject
        Partners partners;

        @Inject
        TakingTurns turns;

        @Inject
        Gathering gathering;

        @Inject
        MovingPartners moving;

        @Inject
        Pausing pausing;

        @Inject
        ClosingOrganisations organisations;

        @Inject
        LastDayWork work;

        @Inject
        Notifying notifying;

        @Inject
        CurrentTenant tenant;

        void end(UUID partnerId) {
            turns.with(List.of(partnerId));
            var partner = partners.byId(partnerId).filter(each -> each.state() == State.OFFBOARDING);
            var windDown = gathering.of(partnerId);
            if (partner.isEmpty() || windDown == null) return;
            if (!tenant.today().isAfter(windDown.leaving().lastDay())) return; // it was put off
            var said = LocalDate.ofInstant(windDown.move().at(), tenant.get().zone());
            pausing.begin(partnerId, windDown.leaving().gone(said));
            if (moving.byItself(partnerId, State.FORMER, "The last day has passed, and everything is settled")) return;
            tell(partner.get(), windDown);
            organisations.close(List.of(partnerId)); // whoever is invited still would come in otherwise
            work.tomorrow(partnerId);
        }

        private void tell(Partner partner, WindDown windDown) {
            var leaving = windDown.leaving();
            long left = leaving.lines().stream().filter(line -> !line.settled()).count();
            var text = "Access ended with it. " + left + (left == 1 ? " thing is" : " things are") + " left to settle.";
            notifying.once(
                    Ids.derived(PASSED, windDown.move().id()),
                    new Audience.OfVendor(MANAGERS),
                    new News(
                            PASSED,
                            "The last day of " + partner.name() + " has passed",
                            text,
                            "partners/" + partner.id() + "?part=offboarding"));
        }
    }
}
