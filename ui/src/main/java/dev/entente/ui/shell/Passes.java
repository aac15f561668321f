package dev.entente.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import dev.entente.catalog.PublishingPlugins;
import dev.entente.edge.OperatorDoor;
import dev.entente.edge.TokenTries;
import dev.entente.ui.shell.Outside.Who;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The tokens by which people outside of any tenant are known. A token is kept in the server's session alone, and looked at again with
 * everything that is done.
 */
@ApplicationScoped
public class Passes {

    // The pages where tokens are shown say so.
    private static final Duration LONGEST = Duration.ofHours(12);

    @Inject
    PublishingPlugins publishing;

    @Inject
    OperatorDoor door;

    @Inject
    TokenTries tries;

    @Inject
    InstantSource clock;

    /** A token that was shown, and until when it counts, however long its page stays open. */
    private record Pass(String token, Instant until) implements Serializable {}

    /** What became of showing a token. */
    public enum Shown {
        GOOD,
        WRONG,
        TOO_OFTEN
    }

    /** Whether there are pages for them at all, for this request. */
    boolean isThere(Who who) {
        return who == Who.PUBLISHER || door.isThere(request());
    }

    /** Keeps the token for this session if it is a right one. Load a whole page afterwards. */
    public Shown show(Who who, String token) {
        if (!isThere(who)) return Shown.WRONG;
        if (!tries.take(request())) return Shown.TOO_OFTEN;
        if (!isRight(who, token)) return Shown.WRONG;
        VaadinService.reinitializeSession(VaadinServletRequest.getCurrent()); // nobody chose this session for them
        VaadinSession.getCurrent()
                .setAttribute(name(who), new Pass(token, clock.instant().plus(LONGEST)));
        return Shown.GOOD;
    }

    private boolean isRight(Who who, String token) {
        return who == Who.PUBLISHER ? publishing.whose(token).isPresent() : door.knows(token);
    }

    /** Whether somebody showed a token in this session that is right still. */
    boolean isIn(Who who) {
        return isThere(who) && token(who).filter(token -> isRight(who, token)).isPresent();
    }

    private Optional<String> token(Who who) {
        return Optional.ofNullable((Pass) VaadinSession.getCurrent().getAttribute(name(who)))
                .filter(pass -> clock.instant().isBefore(pass.until()))
                .map(Pass::token);
    }

    private static String name(Who who) {
        return "entente.pass." + who.path();
    }

    /** The publisher's token; one that is none where nobody showed any. */
    public String publisher() {
        return token(Who.PUBLISHER).orElse("");
    }

    /** Does something as the operator, if it is the operator who asks. */
    public <R> R operator(ScopedValue.CallableOp<R, RuntimeException> work) {
        return door.call(request(), token(Who.OPERATOR).orElse(""), work);
    }

    private static HttpServletRequest request() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }

    /** The session ends on the server, and with it every open page of it. */
    void leave(Who who) {
        UI.getCurrent().getPage().setLocation("/" + who.door());
        VaadinSession.getCurrent().getSession().invalidate();
    }
}
