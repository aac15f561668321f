package dev.entente.guard;

import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.reflect.AccessFlag;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The classes of one plugin, by their binary names. */
record Classes(Map<String, ClassModel> byName, Set<String> handled) {

    private static final long OBJECT_CELLS = 4;
    private static final long THROWN_CELLS = 100;

    private static final Set<String> MODELS = Set.of(
            "dev.entente.api.commercial.CommercialModel",
            "dev.entente.api.commercial.PricingModel",
            "dev.entente.api.scorecard.ScorecardProvider");

    /** Members of every object that no class of the JDK or of the API lends to plugins. */
    private static final Set<String> OF_OBJECT = Set.of("getClass", "wait", "notify", "notifyAll", "finalize", "clone");

    Classes {
        byName = Map.copyOf(byName);
        handled = Set.copyOf(handled);
    }

    Classes(Map<String, ClassModel> byName) {
        this(byName, handled(byName.values()));
    }

    boolean own(String name) {
        return byName.containsKey(name);
    }

    /**
     * The type from whose rules it follows whether this member may be used: the one named, or where that is a plugin's own
     * class, the type of the JDK or of the API that it inherits the member from; null where it is the plugin's own.
     */
    @Nullable
    String giver(String owner, String name, String descriptor) {
        if (isDeclared(owner, name, descriptor)) return null;
        if (OF_OBJECT.contains(name)) return "java.lang.Object";
        var type = byName.get(owner);
        if (type == null) return owner;
        var givers = parents(type).stream()
                .map(parent -> giver(parent, name, descriptor))
                .toList();
        for (var giver : givers) {
            if (giver == null || Allowed.member(giver, name, descriptor)) return giver;
        }
        return givers.isEmpty() ? owner : givers.getFirst();
    }

    private boolean isDeclared(String owner, String name, String descriptor) {
        var type = byName.get(owner);
        if (type == null) return false;
        return declares(type, name, descriptor)
                || parents(type).stream().anyMatch(parent -> isDeclared(parent, name, descriptor));
    }

    private static boolean declares(ClassModel type, String name, String descriptor) {
        boolean method = type.methods().stream()
                .anyMatch(it ->
                        it.methodName().equalsString(name) && it.methodType().equalsString(descriptor));
        return method || type.fields().stream().anyMatch(it -> it.fieldName().equalsString(name));
    }

    private static List<String> parents(ClassModel type) {
        return Stream.concat(type.superclass().stream(), type.interfaces().stream())
                .map(Classes::binary)
                .toList();
    }

    /** Whether a class of the plugin says that it is a record. */
    boolean isRecord(String name) {
        var type = byName.get(name);
        return type != null && Records.is(type);
    }

    /** Whether this is a model: its class implements one of the API's interfaces for them, itself or by a parent. */
    boolean isModel(ClassModel type) {
        for (var parent : parents(type)) {
            var own = byName.get(parent);
            if (own != null ? isModel(own) : MODELS.contains(parent)) return true;
        }
        return false;
    }

    /** Whether a model extends it: what it keeps, the model keeps. */
    boolean isOfModel(ClassModel type) {
        var name = binary(type.thisClass());
        return byName.values().stream().anyMatch(each -> isModel(each) && descends(each, name));
    }

    private boolean descends(ClassModel type, String ancestor) {
        var parent = type.superclass().map(Classes::binary).orElse("");
        var own = byName.get(parent);
        return parent.equals(ancestor) || own != null && descends(own, ancestor);
    }

    /** How many cells of memory an object of this class takes at least; what is thrown knows where it was made. */
    long cells(String name) {
        var type = byName.get(name);
        if (type == null) return name.endsWith("Exception") || name.endsWith("Error") ? THROWN_CELLS : OBJECT_CELLS;
        long own = type.fields().stream()
                .filter(field -> !field.flags().has(AccessFlag.STATIC))
                .count();
        return own + cells(type.superclass().map(Classes::binary).orElse(""));
    }

    /** The methods of the plugin that code of the JDK may call, by way of a lambda or a reference. */
    static Set<String> handled(Collection<ClassModel> types) {
        var handled = new HashSet<String>();
        for (var type : types) {
            for (var method : type.methods())
                method.code().ifPresent(code -> code.forEach(element -> handles(element, handled)));
        }
        return handled;
    }

    private static void handles(CodeElement element, Set<String> handled) {
        if (!(element instanceof InvokeDynamicInstruction dynamic)) return;
        for (var argument : dynamic.bootstrapArgs()) {
            if (argument instanceof DirectMethodHandleDesc method)
                handled.add(handle(method.owner(), method.methodName(), method.lookupDescriptor()));
        }
    }

    static String handle(ClassDesc owner, String name, String descriptor) {
        return owner.descriptorString() + name + descriptor;
    }

    /** For the stack maps of what is written. */
    ClassHierarchyResolver hierarchy() {
        Collection<ClassDesc> interfaces = new HashSet<>();
        Map<ClassDesc, ClassDesc> parents = new HashMap<>();
        for (var type : byName.values()) {
            var name = type.thisClass().asSymbol();
            if (type.flags().has(AccessFlag.INTERFACE)) interfaces.add(name);
            else parents.put(name, type.superclass().map(ClassEntry::asSymbol).orElse(ConstantDescs.CD_Object));
        }
        var loader = Optional.ofNullable(Classes.class.getClassLoader()).orElseThrow();
        return ClassHierarchyResolver.of(interfaces, parents)
                .orElse(ClassHierarchyResolver.defaultResolver())
                .orElse(ClassHierarchyResolver.ofResourceParsing(loader));
    }

    static String binary(ClassEntry type) {
        return type.asInternalName().replace('/', '.');
    }
}
