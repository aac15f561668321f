package dev.entente.ui.duty;

import com.vaadin.flow.component.Component;
import dev.entente.api.Unit;
import dev.entente.duty.DescribingDuties;
import dev.entente.duty.DutyPermissions;
import dev.entente.duty.ReadingDuties;
import dev.entente.measure.MeasureSource.Definition;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the pages with duties ask. */
@Dependent
public class DutyDesk {

    @Inject
    DescribingDuties describing;

    @Inject
    ReadingDuties reading;

    @Inject
    Today today;

    @Inject
    Visit visit;

    List<Definition> figures() {
        return describing.figures();
    }

    Unit currency() {
        return today.currency();
    }

    /** What a partner takes on; nothing where nothing is said of its types, or whoever looks may not see it. */
    public Optional<Component> panel(UUID partnerId) {
        if (!visit.may(DutyPermissions.READ)) return Optional.empty();
        var owed = reading.of(partnerId);
        return owed.isEmpty() ? Optional.empty() : Optional.of(new DutyPanel(owed));
    }
}
