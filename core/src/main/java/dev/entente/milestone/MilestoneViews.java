package dev.entente.milestone;

import dev.entente.view.ViewedList;
import dev.entente.view.ViewedLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What views of the list of milestones say. */
@ApplicationScoped
class MilestoneViews implements ViewedLists {

    @Override
    public List<ViewedList> viewed() {
        return List.of(new ViewedList("milestones", Set.of("q", "withdrawn", "partner"), MilestonePermissions.READ));
    }
}
