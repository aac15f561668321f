package dev.entente.tenant;

import dev.entente.problem.Findings;
import java.text.Normalizer;
import java.util.Locale;
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
            "health",
            "signup",
            "sign-up",
            "register",
            "setup",
            "welcome",
            "www1",
            "www2",
            "web",
            "m",
            "mobile",
            "mx",
            "mx1",
            "mx2",
            "pop3",
            "webmail",
            "email",
            "noreply",
            "no-reply",
            "newsletter",
            "api-docs",
            "openapi",
            "metrics",
            "img",
            "images",
            "css",
            "js",
            "media",
            "download",
            "downloads",
            "upload",
            "uploads",
            "community",
            "forum",
            "developer",
            "developers",
            "demo",
            "example",
            "staging",
            "dev",
            "prod",
            "production",
            "sandbox",
            "system",
            "superuser",
            "sysadmin",
            "info",
            "legal",
            "privacy",
            "terms",
            "trust",
            "payment",
            "payments",
            "invoice",
            "invoices",
            "pay",
            "secure",
            "verification",
            "verify",
            "invitation",
            "password",
            "reset",
            "workspace",
            "workspaces",
            "tenant",
            "tenants",
            "partner",
            "partners",
            "vaadin",
            "null",
            "undefined",
            "everyone",
            "nobody");

    private static final int LONGEST = 40;

    private Slug() {}

    /** Whether there could be a tenant of this name at all; says nothing about whether there is one. */
    public static boolean isPossible(String text) {
        return FORM.matcher(text).matches() && !text.contains("--");
    }

    /** Whether a new tenant is refused this name, or one that only looks like it: "adm1n", "s-u-p-p-0-r-t". */
    public static boolean isReserved(String text) {
        var plain = text.replace("-", "").replace('0', 'o').replace('3', 'e').replace('5', 's');
        return RESERVED.contains(text)
                || RESERVED.contains(plain)
                || RESERVED.contains(plain.replace('1', 'i'))
                || RESERVED.contains(plain.replace('1', 'l'));
    }

    /** What a company's name would be as an address; empty where nothing of it can be written there. */
    public static String suggested(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("ł", "l")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+", "");
        var cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("-+$", "");
        return isPossible(cut) ? cut : "";
    }

    /** Two hyphens in a row are refused for what they announce: "xn--" and its like spell names that look like others. */
    public static void check(Findings findings, String pointer, @Nullable String slug) {
        if (slug == null || !FORM.matcher(slug).matches()) {
            findings.add(
                    pointer,
                    "Use 3 to 40 small letters, digits and hyphens; begin with a letter, don't end with a hyphen");
        } else if (slug.contains("--")) {
            findings.add(pointer, "Use single hyphens only");
        } else if (isReserved(slug)) {
            findings.add(pointer, "This name is reserved; choose another");
        }
    }
}
