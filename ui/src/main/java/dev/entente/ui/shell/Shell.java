package dev.entente.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/**
 * Page-wide settings: Aura first, our tokens and components on top, light or dark as the system says. What the page sends
 * goes by XHR, so that the same filters see it; only the answers are pushed.
 */
@Push(value = PushMode.AUTOMATIC, transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://css/tokens.css")
@StyleSheet("context://css/kit.css")
@StyleSheet("context://css/shell.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
public final class Shell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;
}
