package dev.entente.ui.shell;

import java.security.SecureRandom;
import java.util.Random;
import java.util.stream.Collectors;

/** A short code that stands on the page and in the log, so that one leads to the other: 7K2M-04Q9. */
public final class Reference {

    private static final System.Logger LOG = System.getLogger(Reference.class.getName());

    /** Without letters that are read as digits. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final Random RANDOM = new SecureRandom();

    private Reference() {}

    /** Writes what happened to the log and gives the code to show for it. */
    public static String log(String where, Throwable what) {
        var reference = half() + "-" + half();
        LOG.log(System.Logger.Level.ERROR, reference + " " + where.replaceAll("\\p{Cntrl}", " "), what);
        return reference;
    }

    private static String half() {
        return RANDOM.ints(4, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
