package dev.entente.deploy;

import java.io.File;
import java.net.URISyntaxException;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What Arquillian puts into the server. */
public final class Deployments {

    private static final String AT_THE_ROOT = """
            <web-ext xmlns="http://websphere.ibm.com/xml/ns/javaee" version="1.1"><context-root uri="/"/></web-ext>
            """;

    // In the descriptor, since its filters come before those that are found by annotation.
    private static final String DOOR_FIRST = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.1">
              <filter>
                <filter-name>tests</filter-name>
                <filter-class>dev.entente.deploy.TestDoor</filter-class>
                <async-supported>true</async-supported>
              </filter>
              <filter-mapping>
                <filter-name>tests</filter-name>
                <url-pattern>%s</url-pattern>
              </filter-mapping>
            </web-app>
            """;

    private Deployments() {}

    /** The one WAR as it is shipped, at the root as it is shipped, with a clock that tests can move and all that runs inside. */
    public static WebArchive war() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("../ui/target/entente.war"))
                .addAsLibraries(jar("org.assertj.core.api.Assertions"))
                .addClasses(TestDoor.class, TestClock.class, TestTenant.class, Postbox.class, WorkForTests.class)
                .addClasses(DealsIT.class, FilesIT.class, IdentityIT.class, JobsIT.class, MessageIT.class)
                .addClasses(PeopleIT.class, SmokeIT.class, MeasuresIT.class, HomePagesIT.class)
                .addPackage("dev.entente.deploy.isolation")
                .addAsResource(new StringAsset(TestClock.outside().toString()), TestClock.WHERE)
                .addAsWebInfResource(new StringAsset(AT_THE_ROOT), "ibm-web-ext.xml")
                .setWebXML(new StringAsset(DOOR_FIRST.formatted(TestDoor.SERVLET)));
    }

    private static JavaArchive jar(String ofClass) {
        try {
            var source = Class.forName(ofClass).getProtectionDomain().getCodeSource();
            return ShrinkWrap.createFromZipFile(
                    JavaArchive.class, new File(source.getLocation().toURI()));
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
