package dev.entente.guard;

import dev.entente.guard.Objection.Kind;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.AttributesProcessingOption;
import java.lang.classfile.ClassModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The check of a plugin's classes, and the meter that is put into those that pass. */
public final class Guard {

    /**
     * Which fence this is. It goes up with each change after which a jar that was taken may be refused, stopped, or answer otherwise, and
     * is kept beside the results that jars gave; what was kept before there was one is null.
     */
    public static final int VERSION = 2;

    private static final int MOST_CLASSES = 1_000;
    private static final int MOST_BYTES = 1_000_000;

    /** Either classes that can be loaded, or all that speaks against them. */
    public sealed interface Outcome {}

    /** Classes with a meter, by their binary names. */
    public record Metered(Map<String, byte[]> classes) implements Outcome {}

    /** There is at least one. */
    public record Refused(List<Objection> objections) implements Outcome {}

    private Guard() {}

    /**
     * What is to be said of the fence where a result comes out differently, as a part of a sentence; empty where there is nothing.
     *
     * @param fence what was kept beside the result
     * @param isJars whether a plugin's jar gave it
     */
    public static String words(@Nullable Integer fence, boolean isJars) {
        if (fence == null)
            return isJars ? "it was worked out before versions of the fence around plugins were kept" : "";
        if (fence == VERSION) return "";
        return "it was worked out behind version " + fence + " of the fence around plugins, and this is " + VERSION;
    }

    /** Checks a jar and all classes that are in it. */
    public static Outcome check(Archive archive) {
        return archive.objections().isEmpty() ? check(archive.classes()) : new Refused(archive.objections());
    }

    /** Checks all classes of a plugin, by the names under which its jar has them. */
    public static Outcome check(Map<String, byte[]> files) {
        var objections = new Objections();
        if (files.size() > MOST_CLASSES) objections.add(Kind.SIZE, "The jar", "it has more than 1,000 classes");
        var models = new TreeMap<String, ClassModel>();
        if (objections.all().isEmpty())
            new TreeMap<>(files).forEach((name, bytes) -> parse(name, bytes, models, objections));
        var classes = new Classes(models);
        models.forEach((name, type) -> attempt(name, objections, () -> ClassCheck.look(classes, type, objections)));
        var found = objections.all();
        return found.isEmpty() ? meter(classes) : new Refused(found);
    }

    private static void parse(String name, byte[] bytes, Map<String, ClassModel> models, Objections objections) {
        if (bytes.length > MOST_BYTES) objections.add(Kind.SIZE, name, "it is larger than 1 MB");
        else
            attempt(name, objections, () -> {
                var model = ClassFile.of(AttributesProcessingOption.PASS_ALL_ATTRIBUTES)
                        .parse(bytes);
                var real = Classes.binary(model.thisClass());
                if (real.equals(name)) models.put(name, model);
                else objections.add(Kind.CLASS_FILE, name, "it is in truth " + real);
            });
    }

    /** What cannot be read is refused: the reader throws whatever it stumbles over. */
    private static void attempt(String name, Objections objections, Runnable look) {
        try {
            look.run();
        } catch (RuntimeException | StackOverflowError _) {
            objections.add(Kind.CLASS_FILE, name, "it cannot be read");
        }
    }

    private static Outcome meter(Classes classes) {
        var metered = new HashMap<String, byte[]>();
        var objections = new Objections();
        var inner = new Inner(classes);
        var file = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(classes.hierarchy()));
        classes.byName()
                .forEach((name, type) ->
                        attempt(name, objections, () -> metered.put(name, Metering.meter(file, classes, inner, type))));
        var found = objections.all();
        return found.isEmpty() ? new Metered(metered) : new Refused(found);
    }
}
