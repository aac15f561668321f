package dev.entente.ui.rest;

import dev.entente.catalog.PublisherResource;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.LinkedHashSet;
import java.util.Set;

/** What publishers of plugins reach, at the installation's own address and with their token. */
@ApplicationPath("/publisher/v1")
public class Publisher extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        var classes = new LinkedHashSet<>(Api.CONVENTIONS);
        classes.add(PublisherResource.class);
        return classes;
    }
}
