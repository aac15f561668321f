package dev.entente.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.PushConnectionFactory;
import dev.entente.tenant.Scope;
import dev.entente.ui.UiTest;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.atmosphere.cpr.AtmosphereResource;
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
    void leavingAPageDoesNotWaitForItsConnectionToClose() throws InterruptedException {
        var closing = new CountDownLatch(1);
        var mayClose = new CountDownLatch(1);
        var closed = new CountDownLatch(1);
        var resource = (AtmosphereResource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {AtmosphereResource.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("close")) throw new UnsupportedOperationException(method.getName());
                    closing.countDown();
                    mayClose.await();
                    closed.countDown();
                    return null;
                });
        var connection = new LettingGo.Connection(UI.getCurrent());
        connection.connect(resource);
        connection.disconnect();
        assertThat(connection.isConnected()).isFalse();
        assertThat(closing.await(10, TimeUnit.SECONDS)).isTrue();
        mayClose.countDown();
        assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void everyPageLetsGoOfItsConnectionLikeThat() {
        assertThat(ServiceLoader.load(PushConnectionFactory.class))
                .singleElement()
                .isInstanceOf(LettingGo.class);
    }

    @Test
    void aThreadWithoutAPageHasNoScope() {
        UI.getCurrent().getSession().setAttribute(Scope.class, scope);
        assertThat(CompletableFuture.supplyAsync(Scope::bound).join()).isEqualTo(Optional.empty());
    }
}
