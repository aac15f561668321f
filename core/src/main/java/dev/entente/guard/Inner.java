package dev.entente.guard;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LocalVariable;
import java.lang.classfile.instruction.LocalVariableType;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The methods of a plugin that nothing but its own code can call: they are not public, no handle names them, and none overrides another.
 * Who calls one hands it the meter, as one parameter more, so that it need not be looked for.
 *
 * <p>Of these, the shallow ones call no other methods of the plugin but such as are shallow themselves, three within each other at most. How
 * deep they are needs no counting: wherever calls go in a circle there is one that counts.
 */
final class Inner {

    private static final Set<String> PARENTS = Set.of("java.lang.Object", "java.lang.Record", "java.lang.Enum");
    private static final int MOST_SLOTS = 250;
    private static final int LEVELS = 3;
    private static final int MOST_PARENTS = 100;

    private final Classes classes;
    private final Set<String> handled = new HashSet<>();

    /** By name and descriptor: a class may have a thousand, and call each as often. */
    private final Map<ClassModel, Map<String, MethodModel>> byType = new HashMap<>();

    private final Set<MethodModel> all = new HashSet<>();
    private final Set<MethodModel> shallow = new HashSet<>();
    private final Set<MethodModel> doors = new HashSet<>();

    Inner(Classes classes) {
        this.classes = classes;
        // A handle may name a class below the one that has the method.
        for (var handle : classes.handled()) handled.add(handle.substring(handle.indexOf(';') + 1));
        var declared = new HashMap<String, Integer>();
        for (var type : classes.byName().values()) {
            var own = byType.computeIfAbsent(type, _ -> new HashMap<>());
            for (var method : type.methods()) {
                own.putIfAbsent(signature(method), method);
                if (!method.flags().has(AccessFlag.PRIVATE) && !method.flags().has(AccessFlag.STATIC))
                    declared.merge(signature(method), 1, Integer::sum);
            }
        }
        for (var type : classes.byName().values()) {
            for (var method : type.methods()) {
                if (isInner(type, method, declared)) all.add(method);
                if (Door.is(type, method)) doors.add(method);
            }
        }
        for (int i = 0; i < LEVELS; i++) {
            var next = all.stream().filter(this::callsOnlyShallow).toList();
            shallow.addAll(next);
        }
    }

    /** Whether the meter is handed to it. */
    boolean is(MethodModel method) {
        return all.contains(method) || doors.contains(method);
    }

    boolean isShallow(MethodModel method) {
        return shallow.contains(method);
    }

    /** Whether the host hands it the meter; the plugin's own code calls it without. */
    boolean isDoor(MethodModel method) {
        return doors.contains(method);
    }

    /** Whether what is called here is handed the meter. */
    boolean isCalled(InvokeInstruction call) {
        var method = called(call);
        return method != null && all.contains(method);
    }

    /** With one parameter more. */
    static MethodTypeDesc type(MethodTypeDesc type) {
        return type.insertParameterTypes(type.parameterCount(), Metering.METER);
    }

    /** Writes the method with its new parameter, behind which all of its variables move by one place. */
    static void write(ClassBuilder builder, MethodModel method, CodeTransform metering) {
        var moving = new Moving(slots(method));
        builder.withMethod(
                method.methodName().stringValue(),
                type(method.methodTypeSymbol()),
                method.flags().flagsMask(),
                it -> it.transformCode(method.code().orElseThrow(), moving.andThen(metering)));
    }

    /** Takes the places to which its variables move, before anybody is given one. */
    static void reserve(CodeBuilder code, MethodModel method) {
        var before = (CodeAttribute) method.code().orElseThrow();
        for (int i = slots(method); i <= before.maxLocals(); i++) code.allocateLocal(TypeKind.INT);
    }

    /** Where the meter lies. */
    static int slots(MethodModel method) {
        int slots = method.flags().has(AccessFlag.STATIC) ? 0 : 1;
        for (var type : method.methodTypeSymbol().parameterList())
            slots += TypeKind.from(type).slotSize();
        return slots;
    }

    private boolean isInner(ClassModel type, MethodModel method, Map<String, Integer> declared) {
        var name = method.methodName().stringValue();
        boolean isOwn = method.flags().has(AccessFlag.PRIVATE) || method.flags().has(AccessFlag.STATIC);
        return !type.flags().has(AccessFlag.INTERFACE)
                && !method.flags().has(AccessFlag.PUBLIC)
                && method.code().isPresent()
                && !MeteredCode.isTiny(method)
                && !name.startsWith("<")
                && slots(method) < MOST_SLOTS
                && !handled.contains(signature(method))
                && (isOwn || declared.getOrDefault(signature(method), 0) == 1 && isOfOurs(type));
    }

    /** Whether no class of the JDK could be one that calls what it has overridden; where classes extend each other in a circle it is not. */
    private boolean isOfOurs(ClassModel type) {
        var parent = type.superclass().map(Classes::binary).orElse("");
        for (int i = 0; classes.own(parent) && i < MOST_PARENTS; i++) {
            var own = Objects.requireNonNull(classes.byName().get(parent));
            parent = own.superclass().map(Classes::binary).orElse("");
        }
        return PARENTS.contains(parent);
    }

    static String signature(MethodModel method) {
        return method.methodName().stringValue() + method.methodType().stringValue();
    }

    private boolean callsOnlyShallow(MethodModel method) {
        var code = (CodeAttribute) method.code().orElseThrow();
        if (!code.exceptionHandlers().isEmpty()) return false;
        for (var element : code) {
            if (!(element instanceof InvokeInstruction call) || !isOfPlugin(call)) continue;
            var called = called(call);
            if (called == null || !shallow.contains(called) && !isTiny(called)) return false;
        }
        return true;
    }

    private boolean isOfPlugin(InvokeInstruction call) {
        var owner = call.owner().asSymbol();
        return !owner.isArray() && classes.own(Calls.binary(owner));
    }

    /** Whether it neither calls nor makes anything, and nothing can stand in its place. */
    private boolean isTiny(MethodModel method) {
        var type = method.parent().orElseThrow();
        boolean isFixed = method.flags().has(AccessFlag.PRIVATE)
                || method.flags().has(AccessFlag.STATIC)
                || method.flags().has(AccessFlag.FINAL)
                || type.flags().has(AccessFlag.FINAL);
        return isFixed && method.code().isPresent() && MeteredCode.isTiny(method);
    }

    /** The method of the plugin that this call means, found as the machine finds it; null where it is none of a class's own. */
    private @Nullable MethodModel called(InvokeInstruction call) {
        var type = isOfPlugin(call)
                ? classes.byName().get(Calls.binary(call.owner().asSymbol()))
                : null;
        var wanted = call.name().stringValue() + call.type().stringValue();
        for (int i = 0; type != null && i < MOST_PARENTS; i++) {
            var method = byType.getOrDefault(type, Map.of()).get(wanted);
            if (method != null) return method;
            type = type.superclass()
                    .map(Classes::binary)
                    .map(classes.byName()::get)
                    .orElse(null);
        }
        return null;
    }

    /** Has variables give way to the meter. */
    private static final class Moving implements CodeTransform {

        private final int from;

        Moving(int from) {
            this.from = from;
        }

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            switch (element) {
                case LoadInstruction load -> code.loadLocal(load.typeKind(), moved(load.slot()));
                case StoreInstruction store -> code.storeLocal(store.typeKind(), moved(store.slot()));
                case IncrementInstruction more -> code.iinc(moved(more.slot()), more.constant());
                case LocalVariable _, LocalVariableType _ -> {} // names are for people, who read the other code
                default -> code.with(element);
            }
        }

        private int moved(int slot) {
            return slot < from ? slot : slot + 1;
        }
    }
}
