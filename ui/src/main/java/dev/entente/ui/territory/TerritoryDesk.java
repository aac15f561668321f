package dev.entente.ui.territory;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.entente.partner.Partner;
import dev.entente.territory.AssigningPartners;
import dev.entente.territory.DescribingTerritories;
import dev.entente.territory.ReadingTerritories;
import dev.entente.territory.TerritoryPermissions;
import dev.entente.ui.shell.PartnerChoice;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What the page of territories asks. */
@Dependent
public class TerritoryDesk {

    @Inject
    ReadingTerritories reading;

    @Inject
    DescribingTerritories describing;

    @Inject
    AssigningPartners assigning;

    @Inject
    PartnerChoice partners;

    @Inject
    Today today;

    @Inject
    Visit visit;

    LocalDate day() {
        return today.day();
    }

    boolean describes() {
        return visit.may(TerritoryPermissions.DESCRIBE);
    }

    boolean assigns() {
        return visit.may(TerritoryPermissions.ASSIGN);
    }

    ComboBox<Partner> partnerField() {
        var field = new ComboBox<Partner>("Partner");
        partners.offer(field);
        return field;
    }
}
