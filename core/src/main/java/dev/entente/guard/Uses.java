package dev.entente.guard;

import dev.entente.guard.Objection.Kind;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicConstantDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Set;

/** What a class uses of the outside: types, members, and the few bootstraps that a compiler writes. */
final class Uses {

    private static final Set<String> BOOTSTRAPS = Set.of(
            "java.lang.invoke.LambdaMetafactory.metafactory",
            "java.lang.invoke.StringConcatFactory.makeConcatWithConstants",
            "java.lang.invoke.StringConcatFactory.makeConcat",
            "java.lang.runtime.ObjectMethods.bootstrap",
            "java.lang.runtime.SwitchBootstraps.typeSwitch",
            "java.lang.runtime.SwitchBootstraps.enumSwitch");
    private static final Set<String> DESCRIBED =
            Set.of("java.lang.constant.ClassDesc.of", "java.lang.Enum$EnumDesc.of");
    private static final int MOST_NESTED = 5;

    private final Classes classes;
    private final Objections objections;

    Uses(Classes classes, Objections objections) {
        this.classes = classes;
        this.objections = objections;
    }

    void type(String where, ClassEntry used) {
        var name = element(Classes.binary(used));
        if (name.isEmpty() || classes.own(name) || Allowed.type(name)) return;
        objections.addUnlessBlamed(Kind.TYPE, where, name);
    }

    /** The type of an array's elements; empty where they are primitive. */
    private static String element(String name) {
        if (!name.startsWith("[")) return name;
        return name.endsWith(";") ? name.substring(name.indexOf('L') + 1, name.length() - 1) : "";
    }

    void method(String where, String owner, String name, MethodTypeDesc type) {
        member(where, owner, name, type.descriptorString());
        boolean known = !owner.startsWith("[") && !classes.own(owner) && Allowed.type(owner);
        if (known && Calls.hasNoStandIn(owner, name, type)) {
            objections.add(Kind.MEMBER, where, owner + "." + name);
        }
    }

    void field(String where, String owner, String name) {
        member(where, owner, name, "");
    }

    private void member(String where, String owner, String name, String descriptor) {
        if (owner.startsWith("[")) {
            if (!name.equals("clone")) objections.add(Kind.MEMBER, where, owner + "." + name);
            return;
        }
        var giver = classes.giver(owner, name, descriptor);
        if (giver == null || Allowed.member(giver, name, descriptor)) return;
        if (!Allowed.type(giver)) objections.add(Kind.TYPE, where, giver + "." + name);
        else objections.add(isUnordered(giver) ? Kind.UNORDERED : Kind.MEMBER, where, giver + "." + name);
    }

    private static boolean isUnordered(String type) {
        return type.equals("java.util.Set")
                || type.equals("java.util.Map")
                || type.equals("java.util.HashSet")
                || type.equals("java.util.HashMap");
    }

    void dynamic(String where, InvokeDynamicInstruction dynamic) {
        var bootstrap = dynamic.bootstrapMethod();
        var by = Calls.binary(bootstrap.owner()) + "." + bootstrap.methodName();
        if (!BOOTSTRAPS.contains(by)) objections.add(Kind.DYNAMIC, where, "it calls through " + by);
        for (var argument : dynamic.bootstrapArgs()) constant(where, argument, 0);
    }

    private void constant(String where, ConstantDesc constant, int nested) {
        switch (constant) {
            case DirectMethodHandleDesc handle -> handle(where, handle);
            case DynamicConstantDesc<?> dynamic -> described(where, dynamic, nested);
            default -> {}
        }
    }

    private void handle(String where, DirectMethodHandleDesc handle) {
        var owner = Calls.binary(handle.owner());
        switch (handle.kind()) {
            case GETTER, STATIC_GETTER -> field(where, owner, handle.methodName());
            case SETTER, STATIC_SETTER -> objections.add(Kind.DYNAMIC, where, "it has a handle that writes a field");
            case CONSTRUCTOR -> method(where, owner, "<init>", MethodTypeDesc.ofDescriptor(handle.lookupDescriptor()));
            default ->
                method(where, owner, handle.methodName(), MethodTypeDesc.ofDescriptor(handle.lookupDescriptor()));
        }
    }

    /** The constants of a switch over an enum that is sealed in with records are described, and nothing else is. */
    private void described(String where, DynamicConstantDesc<?> dynamic, int nested) {
        var bootstrap = dynamic.bootstrapMethod();
        var by = Calls.binary(bootstrap.owner()) + "." + bootstrap.methodName();
        if (by.equals("java.lang.invoke.ConstantBootstraps.primitiveClass")) return; // a pattern with a primitive in it
        List<ConstantDesc> arguments = dynamic.bootstrapArgsList();
        boolean described = by.equals("java.lang.invoke.ConstantBootstraps.invoke")
                && nested < MOST_NESTED
                && !arguments.isEmpty()
                && arguments.getFirst() instanceof DirectMethodHandleDesc handle
                && DESCRIBED.contains(Calls.binary(handle.owner()) + "." + handle.methodName());
        if (!described) objections.add(Kind.DYNAMIC, where, "it has a dynamic constant by " + by);
        else arguments.stream().skip(1).forEach(each -> constant(where, each, nested + 1));
    }
}
