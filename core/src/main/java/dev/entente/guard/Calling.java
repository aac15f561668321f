package dev.entente.guard;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DirectMethodHandleDesc.Kind;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;

/** Has calls of what carries no meter go through methods that look at them. */
final class Calling {

    private static final ClassDesc OBJECT_METHODS = ClassDesc.of("java.lang.runtime.ObjectMethods");
    private static final ClassDesc TEXTS = ClassDesc.of("java.lang.invoke.StringConcatFactory");
    private static final ClassDesc LAMBDAS = ClassDesc.of("java.lang.invoke.LambdaMetafactory");
    private static final MethodTypeDesc USE = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_Object);

    private final Metering metering;
    private final boolean initializer;
    private final boolean text;

    Calling(Metering metering, MethodModel method) {
        this.metering = metering;
        this.text = method.methodName().equalsString("toString");
        this.initializer = method.methodName().equalsString(ConstantDescs.CLASS_INIT_NAME);
    }

    /** The meter lies in this slot, where anything is called. */
    void accept(CodeBuilder code, CodeElement element, int meter) {
        switch (element) {
            case InvokeInstruction call
            when isCopy(call) -> {
                code.dup().invokestatic(Metering.COSTLY, "copied", USE);
                code.with(call);
            }
            case InvokeInstruction call
            when metering.isHashOfNothing(call) -> code.pop().iconst_0();
            case InvokeInstruction call
            when metering.inner().isCalled(call) -> {
                code.aload(meter);
                code.invoke(
                        call.opcode(),
                        call.owner().asSymbol(),
                        call.name().stringValue(),
                        Inner.type(call.typeSymbol()),
                        call.isInterface());
            }
            case InvokeInstruction call when !isLeft(call) -> call(code, call, meter);
            case InvokeDynamicInstruction dynamic -> dynamic(code, dynamic, meter);
            case FieldInstruction field
            when field.opcode() == Opcode.GETSTATIC && field.typeSymbol().isArray() && !initializer -> {
                code.with(field);
                code.dup().invokestatic(Metering.COSTLY, "copied", USE);
                code.invokevirtual(field.typeSymbol(), "clone", MethodTypeDesc.of(ConstantDescs.CD_Object));
                code.checkcast(field.typeSymbol());
            }
            default -> code.with(element);
        }
    }

    private static boolean isCopy(InvokeInstruction call) {
        return call.owner().asSymbol().isArray() && call.name().equalsString("clone");
    }

    private boolean isLeft(InvokeInstruction call) {
        var owner = call.owner().asSymbol();
        boolean making = call.name().equalsString(ConstantDescs.INIT_NAME);
        boolean special = call.opcode() == Opcode.INVOKESPECIAL;
        if (metering.own(owner))
            return special || !metering.isUnsteady(owner, call.name().stringValue(), call.typeSymbol());
        if (special && (!making || isParent(owner))) return true;
        return Calls.isFree(Calls.binary(owner), call.name().stringValue(), call.typeSymbol());
    }

    /** What a constructor calls first; a class that makes one of its parent's kind is let off as well. */
    private boolean isParent(ClassDesc owner) {
        return metering.type()
                .superclass()
                .map(it -> it.asSymbol().equals(owner))
                .orElse(false);
    }

    private void call(CodeBuilder code, InvokeInstruction call, int meter) {
        if (call.opcode() == Opcode.INVOKESPECIAL) {
            make(code, call, meter);
            return;
        }
        var standIn = metering.standIn(MethodHandleDesc.ofMethod(
                kind(call), call.owner().asSymbol(), call.name().stringValue(), call.typeSymbol()));
        if (!standIn.owner().equals(Metering.COSTLY)) code.aload(meter);
        invoke(code, standIn);
    }

    private static Kind kind(InvokeInstruction call) {
        return switch (call.opcode()) {
            case INVOKESTATIC -> call.isInterface() ? Kind.INTERFACE_STATIC : Kind.STATIC;
            case INVOKEINTERFACE -> Kind.INTERFACE_VIRTUAL;
            default -> Kind.VIRTUAL;
        };
    }

    private static void invoke(CodeBuilder code, DirectMethodHandleDesc method) {
        boolean onInterface = method.kind() == Kind.INTERFACE_STATIC;
        code.invokestatic(method.owner(), method.methodName(), method.invocationType(), onInterface);
    }

    /** What is made lies below its arguments: they are put aside, looked at, and put back. */
    private static void make(CodeBuilder code, InvokeInstruction call, int meter) {
        var types = call.typeSymbol().parameterArray();
        var slots = new int[types.length];
        for (int i = types.length - 1; i >= 0; i--) {
            slots[i] = code.allocateLocal(TypeKind.from(types[i]));
            code.storeLocal(TypeKind.from(types[i]), slots[i]);
        }
        var owner = Calls.binary(call.owner().asSymbol());
        int steps = 0;
        for (int i = 0; i < types.length; i++) {
            code.loadLocal(TypeKind.from(types[i]), slots[i]);
            Ordering.countFilling(code, owner, ConstantDescs.INIT_NAME, types[i]);
            var check = Calls.argument(owner, ConstantDescs.INIT_NAME, types[i]);
            steps += check.steps();
            Metering.check(code, meter, check, types[i], slots[i]);
        }
        if (steps > 0) Metering.charge(code, meter, steps);
        code.invokespecial(Ordering.made(call.owner().asSymbol()), ConstantDescs.INIT_NAME, call.typeSymbol());
    }

    private void dynamic(CodeBuilder code, InvokeDynamicInstruction dynamic, int meter) {
        var by = dynamic.bootstrapMethod().owner();
        if (by.equals(TEXTS)) invoke(code, metering.joining(site(dynamic)));
        else if (by.equals(LAMBDAS)) code.invokedynamic(site(dynamic));
        else {
            if (by.equals(OBJECT_METHODS)) useFields(code, meter);
            code.with(dynamic);
        }
    }

    /** Before a record compares itself, or becomes a text or a hash: what it consists of is gone through. */
    private void useFields(CodeBuilder code, int meter) {
        for (FieldModel field : metering.type().fields()) {
            var type = field.fieldTypeSymbol();
            boolean simple = text ? type.isPrimitive() : !Calls.isHeavy(type);
            if (simple || field.flags().has(AccessFlag.STATIC)) continue;
            code.aload(meter);
            code.aload(0).getfield(metering.name(), field.fieldName().stringValue(), field.fieldTypeSymbol());
            code.invokevirtual(Metering.METER, text ? "show" : "use", USE);
        }
    }

    private DynamicCallSiteDesc site(InvokeDynamicInstruction dynamic) {
        var arguments = dynamic.bootstrapArgs().toArray(ConstantDesc[]::new);
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof DirectMethodHandleDesc method && !isFree(method)) {
                arguments[i] = metering.handled(method);
            }
        }
        return DynamicCallSiteDesc.of(
                dynamic.bootstrapMethod(), dynamic.name().stringValue(), dynamic.typeSymbol(), arguments);
    }

    /** What is a step of the code around it where it is called there, is none where the JDK calls it for each element. */
    private boolean isFree(DirectMethodHandleDesc method) {
        var type = MethodTypeDesc.ofDescriptor(method.lookupDescriptor());
        return metering.own(method.owner()) && !metering.isUnsteady(method.owner(), method.methodName(), type);
    }
}
