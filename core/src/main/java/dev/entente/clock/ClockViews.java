package dev.entente.clock;

import dev.entente.view.ViewedList;
import dev.entente.view.ViewedLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What views of the list of clocks say. */
@ApplicationScoped
class ClockViews implements ViewedLists {

    @Override
    public List<ViewedList> viewed() {
        return List.of(
                new ViewedList("clocks", Set.of("standing", "promise", "side", "partner"), ClockPermissions.READ));
    }
}
