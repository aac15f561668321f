package dev.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.InstantSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SmokeIT {

    @Inject
    private InstantSource clock;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @Test
    void injectsBeansOfTheProductInsideTheServer() {
        assertThat(clock.instant()).isNotNull();
        assertThat(SmokeIT.class.getClassLoader().getClass().getName()).contains("ibm");
    }

    @Test
    @RunAsClient
    void isReadyWhenItReachesItsDatabase() {
        assertThat(Harness.rest("localhost", "").get("/health/ready").status()).isEqualTo(200);
    }

    @Nested
    class Nesting {

        @Test
        @RunAsClient
        void isReadyHereToo() {
            assertThat(Harness.rest("localhost", "").get("/health/ready").status())
                    .isEqualTo(200);
        }
    }
}
