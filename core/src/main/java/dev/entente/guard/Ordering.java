package dev.entente.guard;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Map;
import java.util.Set;

/** Has a plugin make sets and maps that keep the order in which they were filled, wherever it asks for others. */
final class Ordering {

    private static final ClassDesc ORDERED = ClassDesc.of(Ordered.class.getName());
    private static final MethodTypeDesc TO_SET = MethodTypeDesc.ofDescriptor("([Ljava/lang/Object;)Ljava/util/Set;");
    private static final MethodTypeDesc TO_MAP = MethodTypeDesc.ofDescriptor("([Ljava/lang/Object;)Ljava/util/Map;");
    private static final Map<String, ClassDesc> MADE = Map.of(
            "java.util.HashMap",
            ClassDesc.of("java.util.LinkedHashMap"),
            "java.util.HashSet",
            ClassDesc.of("java.util.LinkedHashSet"));
    private static final Set<String> REPLACED = Set.of(
            "java.util.Map.copyOf 1",
            "java.util.Map.ofEntries 1",
            "java.util.Set.copyOf 1",
            "java.util.HashMap.newHashMap 1",
            "java.util.HashSet.newHashSet 1",
            "java.util.stream.Collectors.groupingBy 1",
            "java.util.stream.Collectors.groupingBy 2",
            "java.util.stream.Collectors.toMap 2",
            "java.util.stream.Collectors.toMap 3",
            "java.util.stream.Collectors.toSet 0",
            "java.util.stream.Collectors.toUnmodifiableMap 2",
            "java.util.stream.Collectors.toUnmodifiableMap 3",
            "java.util.stream.Collectors.toUnmodifiableSet 0");

    private Ordering() {}

    private static final Set<String> FILLED = Set.of(
            "java.util.Collection",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.LinkedHashMap",
            "java.util.LinkedHashSet",
            "java.util.Map",
            "java.util.Set");
    private static final Set<String> FILLING = Set.of("<init>", "addAll", "putAll");

    /** Of a collection or map that lies on the stack, and fills one that keeps hashes: its elements are counted on the way. */
    static void countFilling(CodeBuilder code, String owner, String name, ClassDesc type) {
        if (!FILLED.contains(owner) || !FILLING.contains(name)) return;
        var by = Calls.binary(type);
        if (by.equals("java.util.Collection") || by.equals("java.util.Map"))
            code.invokestatic(ORDERED, "counted", MethodTypeDesc.of(type, type));
    }

    /** The class that is made where this one is asked for. */
    static ClassDesc made(ClassDesc type) {
        return MADE.getOrDefault(Calls.binary(type), type);
    }

    static boolean isReplaced(String owner, String name, MethodTypeDesc type) {
        return isOf(owner, name) || REPLACED.contains(owner + "." + name + " " + type.parameterCount());
    }

    private static boolean isOf(String owner, String name) {
        return name.equals("of") && (owner.equals("java.util.Set") || owner.equals("java.util.Map"));
    }

    /** Calls what stands in, with the parameters of the method that is being written. */
    static void invoke(CodeBuilder code, String owner, String name, MethodTypeDesc type) {
        if (!isOf(owner, name)) {
            for (int i = 0; i < type.parameterCount(); i++)
                code.loadLocal(TypeKind.from(type.parameterType(i)), code.parameterSlot(i));
            code.invokestatic(ORDERED, name, type);
            return;
        }
        gather(code, type);
        boolean set = owner.endsWith("Set");
        code.invokestatic(ORDERED, set ? "set" : "map", set ? TO_SET : TO_MAP);
    }

    private static void gather(CodeBuilder code, MethodTypeDesc type) {
        if (type.parameterCount() == 1 && type.parameterType(0).isArray()) {
            code.aload(code.parameterSlot(0));
            return;
        }
        code.loadConstant(type.parameterCount()).anewarray(ConstantDescs.CD_Object);
        for (int i = 0; i < type.parameterCount(); i++)
            code.dup().loadConstant(i).aload(code.parameterSlot(i)).aastore();
    }
}
