package dev.entente.ui.plan;

import dev.entente.identity.ReadingMembers;
import dev.entente.plan.ChangingPlans;
import dev.entente.plan.DoingTasks;
import dev.entente.plan.PlanPermissions;
import dev.entente.plan.ReadingPlans;
import dev.entente.plan.StartingPlans;
import dev.entente.plan.WritingTemplates;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** What the pages about plans ask, and what is done on them. */
@Dependent
public class PlanDesk {

    @Inject
    ReadingPlans reading;

    @Inject
    StartingPlans starting;

    @Inject
    ChangingPlans changing;

    @Inject
    DoingTasks doing;

    @Inject
    WritingTemplates templates;

    @Inject
    ReadingMembers members;

    @Inject
    Visit visit;

    @Inject
    Today today;

    public boolean reads() {
        return visit.may(PlanPermissions.READ);
    }

    /** Whether whoever looks is a partner that registers deals. */
    boolean registers() {
        return visit.registers();
    }

    boolean manages() {
        return visit.may(PlanPermissions.MANAGE);
    }

    /** What whoever looks has to do, what is due soonest first. */
    public List<ReadingPlans.Own> own(int most) {
        return reading.own(most);
    }
}
