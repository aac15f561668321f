package dev.entente.guard;

import dev.entente.api.commercial.CommercialModel.Prepared;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassModel;
import java.lang.classfile.Interfaces;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.Set;

/**
 * The methods by which terms that a plugin made ready are asked. The host, which begins their limits, counts the call and hands them
 * the meter ({@link Handed}); whoever else calls them finds them without it, too.
 */
final class Door {

    private static final String ASKED =
            "(Ldev/entente/api/commercial/Occurrence;Ldev/entente/api/commercial/Standing;)";
    private static final Set<String> METHODS =
            Set.of("minor" + ASKED + "J", "calculate" + ASKED + "Ldev/entente/api/commercial/Earning;");
    private static final ClassDesc PREPARED = ClassDesc.ofDescriptor(Prepared.class.descriptorString());
    private static final ClassDesc HANDED = ClassDesc.of(Handed.class.getName());

    private static final MethodTypeDesc DEPTH = MethodTypeDesc.of(ConstantDescs.CD_int);
    private static final MethodTypeDesc OF_DEPTH = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int);

    private Door() {}

    /** Each that a class has: one that were left out would be passed over for the one that it overrides. */
    static boolean is(ClassModel type, MethodModel method) {
        return !type.flags().has(AccessFlag.INTERFACE)
                && method.flags().has(AccessFlag.PUBLIC)
                && !method.flags().has(AccessFlag.STATIC)
                && method.code().isPresent()
                && METHODS.contains(Inner.signature(method));
    }

    /** Writes the one that has its old parameters: it looks for the meter, counts the call, and hands the meter over. */
    static void write(ClassBuilder builder, MethodModel method) {
        var owner = method.parent().orElseThrow().thisClass().asSymbol();
        var type = method.methodTypeSymbol();
        builder.withMethodBody(
                method.methodName(), method.methodType(), method.flags().flagsMask(), code -> {
                    int meter = code.allocateLocal(TypeKind.REFERENCE);
                    int depth = code.allocateLocal(TypeKind.INT);
                    code.invokestatic(Metering.METER, "now", MethodTypeDesc.of(Metering.METER))
                            .astore(meter);
                    code.aload(meter)
                            .invokevirtual(Metering.METER, "down", DEPTH)
                            .istore(depth);
                    var start = code.newBoundLabel();
                    code.aload(0);
                    for (int i = 0; i < type.parameterCount(); i++)
                        code.loadLocal(TypeKind.from(type.parameterType(i)), code.parameterSlot(i));
                    // Its very own: what overrides it may be what calls it.
                    code.aload(meter).invokespecial(owner, method.methodName().stringValue(), Inner.type(type));
                    code.aload(meter).iload(depth).invokevirtual(Metering.METER, "up", OF_DEPTH);
                    code.return_(TypeKind.from(type.returnType()));
                    var end = code.newBoundLabel();
                    code.exceptionCatchAll(start, end, end);
                    code.aload(meter).iload(depth).invokevirtual(Metering.METER, "up", OF_DEPTH);
                    code.athrow();
                });
    }

    /** A class that is terms made ready is handed the meter. */
    static void open(ClassBuilder builder, ClassModel type, Interfaces parents) {
        var all = new ArrayList<>(
                parents.interfaces().stream().map(ClassEntry::asSymbol).toList());
        if (all.contains(PREPARED) && !type.flags().has(AccessFlag.INTERFACE)) all.add(HANDED);
        builder.withInterfaceSymbols(all);
    }
}
