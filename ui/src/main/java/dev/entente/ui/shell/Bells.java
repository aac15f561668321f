package dev.entente.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import dev.entente.message.NoticesTold;
import dev.entente.tenant.Scope;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The bells of all open pages of this server, by member: they ring when there is something new, or when it has been read. */
@ApplicationScoped
public class Bells {

    private final Map<UUID, Set<Hanging>> bells = new ConcurrentHashMap<>();

    @Resource
    ManagedExecutorService threads;

    /** A bell in its page, and whose page that is. */
    record Hanging(Bell bell, UI page, Scope scope) {

        // The page is updated by whoever has something to tell, in the name of the member who looks at it.
        private void ring() {
            try {
                page.access(() -> Scope.run(scope, bell::refresh));
            } catch (UIDetachedException closedMeanwhile) {
                // It is taken down with its page.
            }
        }
    }

    void hang(UUID member, Hanging bell) {
        bells.computeIfAbsent(member, _ -> ConcurrentHashMap.newKeySet()).add(bell);
    }

    void takeDown(UUID member, Hanging bell) {
        bells.computeIfPresent(member, (_, hanging) -> {
            hanging.remove(bell);
            return hanging.isEmpty() ? null : hanging;
        });
    }

    /** Has all open pages of a member look again. */
    public void ring(UUID member) {
        bells.getOrDefault(member, Set.of()).forEach(Hanging::ring);
    }

    // Another thread: the one that has just committed cannot begin a transaction yet.
    void told(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticesTold event) {
        threads.execute(() -> event.members().forEach(this::ring));
    }
}
