package dev.entente.plan;

import dev.entente.view.ViewedList;
import dev.entente.view.ViewedLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What views of the list of plans say. */
@ApplicationScoped
class PlanViews implements ViewedLists {

    @Override
    public List<ViewedList> viewed() {
        return List.of(new ViewedList("plans", Set.of("q", "standing"), PlanPermissions.MANAGE));
    }
}
