package dev.entente.handoff;

import dev.entente.deal.DealPermissions;
import dev.entente.view.ViewedList;
import dev.entente.view.ViewedLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What views of the list of hand-offs say. */
@ApplicationScoped
class HandOffViews implements ViewedLists {

    @Override
    public List<ViewedList> viewed() {
        return List.of(new ViewedList("hand-offs", Set.of("standing", "partner"), DealPermissions.READ));
    }
}
