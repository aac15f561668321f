package dev.entente.edge;

import dev.entente.tenant.Scope;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** Marks each of the container's sessions with its owner as soon as there is one. */
@WebListener
public class Marking implements HttpSessionListener {

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        Scope.bound().map(Owner::of).ifPresent(owner -> owner.mark(event.getSession()));
    }
}
