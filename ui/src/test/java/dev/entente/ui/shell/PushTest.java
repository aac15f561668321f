package dev.entente.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import dev.entente.tenant.Scope;
import dev.entente.ui.UiTest;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PushTest extends UiTest {

    private final Scope scope = Scope.member(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

    @Test
    void anUpdateThatRunsWhenThePageUnlocksWorksInTheScopeOfThePage() {
        var ui = UI.getCurrent();
        ui.getSession().setAttribute(Scope.class, scope);
        var seen = new AtomicReference<Scope>();
        CompletableFuture.runAsync(() -> ui.access(() -> seen.set(Scope.current())))
                .join();
        assertThat(seen).hasNullValue();
        ui.getSession().unlock();
        ui.getSession().lock();
        assertThat(seen).hasValue(scope);
    }

    @Test
    void aThreadWithoutAPageHasNoScope() {
        UI.getCurrent().getSession().setAttribute(Scope.class, scope);
        assertThat(CompletableFuture.supplyAsync(Scope::bound).join()).isEqualTo(Optional.empty());
    }
}
