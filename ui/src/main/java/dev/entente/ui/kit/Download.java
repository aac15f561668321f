package dev.entente.ui.kit;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.entente.problem.Problem;

/**
 * A file that is made when somebody takes it. It comes in another request than the page, where nothing would show why there is none:
 * the page says that, and stays as it is.
 */
public final class Download {

    private static final int LONG_ENOUGH_MILLIS = 8000;

    private Download() {}

    /** Of a file that is made before the first byte of it is sent. */
    public static DownloadHandler of(DownloadHandler file) {
        return event -> {
            try {
                file.handleDownloadRequest(event);
            } catch (Problem refused) {
                event.getResponse().setStatus(refused.kind().status());
                event.getUI().access(() -> say(refused));
            }
        };
    }

    private static void say(Problem refused) {
        Notification.show(
                refused.kind().title() + ". " + refused.detail(), LONG_ENOUGH_MILLIS, Position.BOTTOM_CENTER, true);
    }
}
