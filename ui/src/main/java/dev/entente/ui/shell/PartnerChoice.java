package dev.entente.ui.shell;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.entente.partner.Partner;
import dev.entente.partner.PartnerPermissions;
import dev.entente.partner.ReadingPartners;
import dev.entente.problem.Problem;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A choice of partners that is read as one types; hidden from who may not see them. */
@Dependent
public class PartnerChoice {

    @Inject
    ReadingPartners partners;

    @Inject
    Visit visit;

    public boolean isSeen() {
        return visit.may(PartnerPermissions.READ);
    }

    public void offer(ComboBox<Partner> choice) {
        choice.setPlaceholder("Partner");
        choice.setAriaLabel("Partner");
        choice.setClearButtonVisible(true);
        choice.setItemLabelGenerator(Partner::name);
        choice.setVisible(isSeen());
        choice.setItems(
                query -> partners.list(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                query -> partners.count(query.getFilter().orElse("")));
    }

    /** The partner of this id; empty where it is out of reach by now, or was never one. */
    public Optional<Partner> of(String id) {
        if (!isSeen()) return Optional.empty();
        try {
            return RecordPage.id(id).map(partners::open);
        } catch (Problem unknown) {
            return Optional.empty();
        }
    }

    /** None for who may not see partners. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return isSeen() ? partners.names(ids.stream().distinct().toList()) : Map.of();
    }
}
