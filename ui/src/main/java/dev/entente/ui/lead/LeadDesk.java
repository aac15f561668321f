package dev.entente.ui.lead;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.entente.lead.AnsweringLeads;
import dev.entente.lead.ChangingRouting;
import dev.entente.lead.ExportingLeads;
import dev.entente.lead.KeepingLeads;
import dev.entente.lead.LeadPermissions;
import dev.entente.lead.ReadingLeads;
import dev.entente.lead.ReadingOffers;
import dev.entente.lead.RehearsingRouting;
import dev.entente.partner.Partner;
import dev.entente.ui.shell.PartnerChoice;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;

/** What the pages about leads ask, on either side. */
@Dependent
public class LeadDesk {

    @Inject
    ReadingLeads reading;

    @Inject
    ExportingLeads exporting;

    @Inject
    KeepingLeads keeping;

    @Inject
    ChangingRouting routing;

    @Inject
    RehearsingRouting rehearsing;

    @Inject
    ReadingOffers offers;

    @Inject
    AnsweringLeads answering;

    @Inject
    PartnerChoice partners;

    @Inject
    Today today;

    @Inject
    Visit visit;

    ZoneId zone() {
        return today.zone();
    }

    Instant now() {
        return today.now();
    }

    boolean keeps() {
        return visit.may(LeadPermissions.KEEP);
    }

    boolean routes() {
        return visit.may(LeadPermissions.ROUTE);
    }

    boolean answers() {
        return visit.may(LeadPermissions.ANSWER);
    }

    ComboBox<Partner> partnerField(String label) {
        var field = new ComboBox<Partner>(label);
        partners.offer(field);
        return field;
    }
}
