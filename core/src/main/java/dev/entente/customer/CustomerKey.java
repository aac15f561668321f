package dev.entente.customer;

import java.net.IDN;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What two spellings of one company have in common: the domain in its registered form, and the name without case,
 * punctuation and double spaces. The domain decides where there is one; two names without a domain are one company only
 * if their keys are equal.
 */
record CustomerKey(String name, @Nullable String domain) {

    private static final Pattern BEFORE_HOST = Pattern.compile("^[a-z][a-z0-9+.-]*://|^//", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_HOST = Pattern.compile("[/?#].*$", Pattern.DOTALL);
    private static final Pattern PORT = Pattern.compile(":\\d{0,5}$");
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Of what people wrote; a name without a letter or digit has an empty key, a domain that is none has none. */
    static CustomerKey of(String name, @Nullable String domain) {
        return new CustomerKey(
                name(name), domain == null ? null : domain(domain).orElse(null));
    }

    static String name(String written) {
        var composed = Normalizer.normalize(written, Form.NFKC).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(composed).replaceAll(" ").strip();
    }

    /** The host of what was written, without scheme, www, port, path and final dot, in ASCII. */
    static Optional<String> domain(String written) {
        var host = AFTER_HOST
                .matcher(BEFORE_HOST.matcher(written.strip()).replaceFirst(""))
                .replaceFirst("");
        host = PORT.matcher(host.substring(host.lastIndexOf('@') + 1)).replaceFirst("");
        if (host.endsWith(".")) host = host.substring(0, host.length() - 1);
        var ascii = ascii(host);
        if (ascii.startsWith("www.") && ascii.indexOf('.', 4) > 0) ascii = ascii.substring(4);
        return ascii.length() <= 253 && DOMAIN.matcher(ascii).matches() ? Optional.of(ascii) : Optional.empty();
    }

    /** What a domain may begin with, without scheme and www as far as anything follows them. */
    static String beginning(String typed) {
        var host = BEFORE_HOST.matcher(typed.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
        if (host.startsWith("www.")) host = host.substring(4);
        return host.isEmpty() ? typed.strip().toLowerCase(Locale.ROOT) : host;
    }

    private static String ascii(String host) {
        if (host.length() > 253) return "";
        try {
            return IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException | IndexOutOfBoundsException notAHost) {
            return "";
        }
    }

    /** Unique within a tenant. */
    String text() {
        return domain == null ? "name:" + name : "domain:" + domain;
    }
}
