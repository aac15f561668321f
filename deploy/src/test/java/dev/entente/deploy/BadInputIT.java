package dev.entente.deploy;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people, programs and plugins do wrong, on purpose or not: refused or held with a sentence, and never half done. */
@ExtendWith(ArquillianExtension.class)
class BadInputIT {

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @Nested
    @RunAsClient
    class Plugins extends BadPlugins {}
}
