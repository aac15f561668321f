package dev.entente.deploy.server;

import dev.entente.deploy.database.Database;
import dev.entente.deploy.database.Roles;
import dev.entente.deploy.installation.Installation;
import dev.entente.deploy.installation.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the server is told about its installation. It gets the passwords of the server's roles, never the owner's. */
public final class Configuration {

    private Configuration() {}

    /** The variables of server.xml and, by MicroProfile Config, of the product. */
    public static Map<String, String> variables(Installation installation, Database database, int port) {
        var settings = installation.settings();
        var secrets = installation.secrets();
        var variables = new TreeMap<String, String>();
        variables.put("http.host", settings.listen());
        variables.put("http.port", Integer.toString(port));
        variables.put("database.url", database.jdbcUrl());
        variables.put("database.app.password", Roles.password(Roles.APP, installation));
        variables.put("database.partner.password", Roles.password(Roles.PARTNER, installation));
        variables.put("database.identity.password", Roles.password(Roles.IDENTITY, installation));
        variables.put("database.jobs.password", Roles.password(Roles.JOBS, installation));
        variables.put("entente.jobs", settings.jobs());
        variables.put(
                "entente.operator.token.file", secrets.file("operator-token").toString());
        variables.put("entente.secret.file", secrets.file("server-key").toString());
        variables.put("entente.plugins", installation.plugins().toString());
        variables.put("entente.files", installation.files().toString());
        variables.put("entente.base.host", settings.baseHost());
        variables.put("entente.public.port", Integer.toString(settings.publicPort(port)));
        variables.put("entente.public.scheme", settings.publicScheme());
        variables.putAll(mail(installation));
        return variables;
    }

    private static Map<String, String> mail(Installation installation) {
        var settings = installation.settings();
        var variables = new TreeMap<String, String>();
        variables.put("entente.mail.sender", settings.mailSender());
        variables.put("entente.mail.hourly", Integer.toString(settings.mailHourly()));
        variables.put("entente.notices.kept", Integer.toString(settings.noticesKept()));
        variables.put("entente.letters.kept", Integer.toString(settings.lettersKept()));
        var host = settings.smtpHost();
        if (host.isEmpty()) {
            variables.put("entente.mailbox.folder", installation.mailbox().toString());
            variables.put("entente.mailbox.page", Boolean.toString(settings.showsMailbox()));
            return variables;
        }
        variables.put("entente.smtp.host", host.get());
        variables.put("entente.smtp.port", Integer.toString(settings.smtpPort()));
        variables.put("entente.smtp.tls", settings.smtpTls());
        settings.smtpUser().ifPresent(user -> variables.put("entente.smtp.user", user));
        settings.smtpPassword()
                .or(() -> installation.secrets().find("smtp-password"))
                .ifPresent(password -> variables.put("entente.smtp.password", password));
        return variables;
    }

    /** Written where it overrides everything else, and readable by its owner alone. */
    public static void write(Path serverFolder, Map<String, String> variables) throws IOException {
        var folder = Files.createDirectories(serverFolder.resolve("configDropins/overrides"));
        var lines = variables.entrySet().stream()
                .map(e -> "  <variable name=\"%s\" value=\"%s\"/>\n"
                        .formatted(escaped(e.getKey()), escaped(e.getValue())))
                .collect(Collectors.joining());
        Secrets.writeOwnerOnly(folder.resolve("installation.xml"), "<server>\n" + lines + "</server>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
