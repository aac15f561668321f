package dev.entente.deploy;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What Arquillian puts into the server. */
public final class Deployments {

    private Deployments() {}

    /** The one WAR as it is shipped, at the root as it is shipped, and the assertions that the tests in it need. */
    public static WebArchive war() {
        var webExtension =
                "<web-ext xmlns=\"http://websphere.ibm.com/xml/ns/javaee\" version=\"1.1\"><context-root uri=\"/\"/></web-ext>";
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("../ui/target/entente.war"))
                .addAsLibraries(jar("org.assertj.core.api.Assertions"))
                .addAsWebInfResource(new StringAsset(webExtension), "ibm-web-ext.xml");
    }

    private static JavaArchive jar(String ofClass) {
        try {
            var source =
                    Class.forName(ofClass).getProtectionDomain().getCodeSource().getLocation();
            return ShrinkWrap.createFromZipFile(JavaArchive.class, new File(source.toURI()));
        } catch (ReflectiveOperationException | java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
