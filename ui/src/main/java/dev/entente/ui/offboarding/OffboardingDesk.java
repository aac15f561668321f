package dev.entente.ui.offboarding;

import dev.entente.lifecycle.LifecyclePermissions;
import dev.entente.lifecycle.MovingPartners;
import dev.entente.offboarding.CollectingData;
import dev.entente.offboarding.OffboardingPermissions;
import dev.entente.offboarding.WindingDown;
import dev.entente.ui.shell.PartnerChoice;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What the pages about offboarding ask, and what is done on them. */
@Dependent
public class OffboardingDesk {

    @Inject
    WindingDown winding;

    @Inject
    MovingPartners moving;

    @Inject
    CollectingData collecting;

    @Inject
    PartnerChoice partners;

    @Inject
    Visit visit;

    @Inject
    Today today;

    public boolean reads() {
        return visit.may(OffboardingPermissions.READ);
    }

    boolean moves() {
        return visit.may(LifecyclePermissions.MOVE);
    }

    boolean settles() {
        return visit.may(OffboardingPermissions.SETTLE);
    }

    boolean takesData() {
        return visit.may(OffboardingPermissions.TAKE_DATA);
    }
}
