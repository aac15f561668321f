package dev.entente.ui.rest;

import dev.entente.signup.SignUpResource;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.LinkedHashSet;
import java.util.Set;

/** What anybody reaches who has no tenant yet, at the installation's own address. */
@ApplicationPath("/signup/v1")
public class SignUp extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        var classes = new LinkedHashSet<>(Api.CONVENTIONS);
        classes.add(SignUpResource.class);
        return classes;
    }
}
