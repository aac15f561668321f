package dev.entente.guard;

import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
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
record Classes(Map<String, ClassModel> byName) {

    private static final Set<String> MODELS = Set.of(
            "dev.entente.api.commercial.CommercialModel",
            "dev.entente.api.commercial.PricingModel",
            "dev.entente.api.scorecard.ScorecardProvider");

    /** Members of every object that no class of the JDK or of the API lends to plugins. */
    private static final Set<String> OF_OBJECT = Set.of("getClass", "wait", "notify", "notifyAll", "finalize", "clone");

    Classes {
        byName = Map.copyOf(byName);
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

    /** Whether this is a model: its class implements one of the API's interfaces for them, itself or by a parent. */
    boolean isModel(ClassModel type) {
        for (var parent : parents(type)) {
            var own = byName.get(parent);
            if (own != null ? isModel(own) : MODELS.contains(parent)) return true;
        }
        return false;
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
