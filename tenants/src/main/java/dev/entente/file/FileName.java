package dev.entente.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** What a file is called: never where its bytes lie, only what people see and what their own machine saves it as. */
final class FileName {

    private static final int LONGEST = 120;
    private static final int LONGEST_ENDING = 12;
    private static final String NOT_EVERYWHERE = "\"*:<>?|%";
    private static final Set<String> DEVICES =
            Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3", "lpt4");

    private FileName() {}

    /** The last part of what was sent, without what cannot be seen, turns the text around or means something to a disk. */
    static String of(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var seen = new StringBuilder();
        Normalizer.normalize(last, Normalizer.Form.NFC)
                .codePoints()
                .filter(FileName::isSeen)
                .map(character -> NOT_EVERYWHERE.indexOf(character) < 0 ? character : '_')
                .forEach(seen::appendCodePoint);
        var name = shortened(seen.toString().replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", ""));
        var stem = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        if (name.isEmpty()) return "file";
        return DEVICES.contains(stem.toLowerCase(Locale.ROOT)) ? "_" + name : name;
    }

    // Formatting characters are the direction overrides, the joiners and what else takes no room.
    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) return name;
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        int kept = LONGEST - ending.codePointCount(0, ending.length());
        return name.substring(0, name.offsetByCodePoints(0, kept)).strip() + ending;
    }
}
