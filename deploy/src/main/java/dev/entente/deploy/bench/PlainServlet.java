package dev.entente.deploy.bench;

import dev.entente.deploy.installation.Installation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts the bare servlet beside the product, before the server is started. */
final class PlainServlet {

    static final String PATH = "/plain/price";

    // By its name: the launcher itself has no servlets, and cannot load it.
    private static final String CODE = "/dev/entente/deploy/bench/plain/PriceRead.class";

    private static final String CONFIGURATION =
            "<server><webApplication location=\"plain.war\" contextRoot=\"/plain\"/></server>";

    private PlainServlet() {}

    static void install(Installation installation) {
        var folder = installation.server().resolve("servers/entente");
        try {
            var apps = Files.createDirectories(folder.resolve("apps"));
            try (var war = new ZipOutputStream(Files.newOutputStream(apps.resolve("plain.war")));
                    var code = code()) {
                war.putNextEntry(new ZipEntry("WEB-INF/classes" + CODE));
                code.transferTo(war);
            }
            var more = Files.createDirectories(folder.resolve("configDropins/defaults"));
            Files.writeString(more.resolve("plain.xml"), CONFIGURATION);
        } catch (IOException e) {
            throw new UncheckedIOException("The bare servlet can't be put into the server", e);
        }
    }

    private static InputStream code() throws IOException {
        var code = PlainServlet.class.getResourceAsStream(CODE);
        if (code == null) throw new IOException(CODE + " is not in the launcher's jar");
        return code;
    }
}
