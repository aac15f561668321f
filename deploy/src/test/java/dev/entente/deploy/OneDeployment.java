package dev.entente.deploy;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jspecify.annotations.Nullable;

/**
 * Puts the application into the server once, for all classes: they ask for the same one, and starting it takes longer than most of
 * them. It goes with the server.
 */
public final class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Keeping.class);
    }

    /** Gives every class after the first what the first one deployed. */
    public static final class Keeping {

        @Inject
        @ClassScoped
        @SuppressWarnings("NullAway.Init") // Arquillian fills it
        private InstanceProducer<DeploymentScenario> scenario;

        private @Nullable DeploymentScenario first;
        private boolean deployed;

        void generate(@Observes EventContext<GenerateDeployment> asked) {
            if (first == null) {
                asked.proceed();
                first = scenario.get();
            } else {
                scenario.set(first);
            }
        }

        void deploy(@Observes EventContext<DeployManagedDeployments> asked) {
            if (deployed) return;
            asked.proceed();
            deployed = true;
        }

        void undeploy(@Observes EventContext<UnDeployManagedDeployments> asked) {
            // The next class uses it.
        }
    }
}
