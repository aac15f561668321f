package dev.entente.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.server.communication.PushConnectionFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.atmosphere.cpr.AtmosphereResource;

/**
 * Lets go of the connection of a page that is left without waiting for it. Vaadin waits up to a second for what was not sent yet,
 * and the server up to half a minute for the thread that reads the connection, which in turn waits for the session that the
 * caller has locked: everybody's next page would stand still for as long.
 */
public final class LettingGo implements PushConnectionFactory {

    private static final long serialVersionUID = 1L;

    @Override
    public PushConnection apply(UI page) {
        return new Connection(page);
    }

    static final class Connection extends AtmospherePushConnection {

        private static final long serialVersionUID = 1L;

        Connection(UI page) {
            super(page);
        }

        @Override
        public void disconnect() {
            var left = getResource();
            connectionLost();
            if (left != null) {
                // Not a virtual thread: those can block each other while classes are loaded.
                Thread.ofPlatform().daemon().name("push-closing").start(() -> close(left));
            }
        }

        private static void close(AtmosphereResource left) {
            try {
                left.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
