package dev.entente.tenant;

import dev.entente.problem.Findings;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The part of the host name that chooses the tenant: "acme" in acme.example.com. */
public final class Slug {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,38}[a-z0-9]");

    /** Names that people or machines take for ours, not for a tenant's. */
    private static final Set<String> RESERVED = Set.of(
            "www",
            "api",
            "app",
            "admin",
            "administrator",
            "root",
            "localhost",
            "entente",
            "operator",
            "mail",
            "smtp",
            "imap",
            "pop",
            "ftp",
            "ns1",
            "ns2",
            "dns",
            "static",
            "assets",
            "cdn",
            "files",
            "status",
            "support",
            "help",
            "docs",
            "blog",
            "login",
            "signin",
            "sign-in",
            "auth",
            "sso",
            "oauth",
            "account",
            "accounts",
            "billing",
            "security",
            "abuse",
            "postmaster",
            "hostmaster",
            "webmaster",
            "autoconfig",
            "autodiscover",
            "wpad",
            "internal",
            "intern",
            "test",
            "localdomain",
            "broadcasthost",
            "portal",
            "link",
            "health");

    private Slug() {}

    /** Whether there could be a tenant of this name at all; says nothing about whether there is one. */
    public static boolean isPossible(String text) {
        return FORM.matcher(text).matches() && !text.contains("--") && !RESERVED.contains(text);
    }

    /** Two hyphens in a row are refused for what they announce: "xn--" and its like spell names that look like others. */
    static void check(Findings findings, String pointer, @Nullable String slug) {
        if (slug == null || !FORM.matcher(slug).matches()) {
            findings.add(
                    pointer,
                    "Use 3 to 40 small letters, digits and hyphens; begin with a letter, don't end with a hyphen");
        } else if (slug.contains("--")) {
            findings.add(pointer, "Use single hyphens only");
        } else if (RESERVED.contains(slug)) {
            findings.add(pointer, "This name is reserved; choose another");
        }
    }
}
