package dev.entente.drafting;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a file calls its program: read as far as it can be, so that what is not right yet is found again. */
record Named(String code, String name) {

    private static final int MOST = 200;
    private static final Pattern CODE =
            Pattern.compile("(?m)^program:\\s*[\"']?([a-z][a-z0-9-]{1,39})[\"']?\\s*(#.*)?$");
    private static final Pattern NAME = Pattern.compile("(?m)^name:\\s*(.+?)\\s*$");

    static final Named NOTHING = new Named("", "Untitled program");

    /** What cannot be found is as it was before. */
    static Named of(String file, Named before) {
        return new Named(
                first(CODE, file).orElse(before.code()),
                first(NAME, file).map(Named::plain).orElse(before.name()));
    }

    private static Optional<String> first(Pattern pattern, String file) {
        var found = pattern.matcher(file);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static String plain(String written) {
        boolean isQuoted = written.length() > 1
                && (written.startsWith("\"") || written.startsWith("'"))
                && written.endsWith(written.substring(0, 1));
        var bare = isQuoted ? written.substring(1, written.length() - 1) : written;
        return bare.length() <= MOST ? bare : bare.substring(0, MOST);
    }
}
