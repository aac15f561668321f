package dev.entente.lifecycle;

import dev.entente.view.ViewedList;
import dev.entente.view.ViewedLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What views of the list of moves that are proposed say. */
@ApplicationScoped
class ProposalViews implements ViewedLists {

    @Override
    public List<ViewedList> viewed() {
        return List.of(new ViewedList("move-proposals", Set.of("q", "to"), LifecyclePermissions.READ));
    }
}
