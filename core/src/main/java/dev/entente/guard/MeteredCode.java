package dev.entente.guard;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the meter into one method. */
final class MeteredCode implements CodeTransform {

    private static final ClassDesc FROZEN = ClassDesc.of(Frozen.class.getName());
    private static final ClassDesc THROWABLE = ConstantDescs.CD_Throwable;
    private static final MethodTypeDesc TO_INT = MethodTypeDesc.of(ConstantDescs.CD_int);
    private static final MethodTypeDesc OF_INT = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int);
    private static final MethodTypeDesc OF_LONG = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_long);
    private static final MethodTypeDesc OF_OBJECT = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_Object);
    private static final MethodTypeDesc CATCHING =
            MethodTypeDesc.of(ConstantDescs.CD_void, THROWABLE, ConstantDescs.CD_int);
    private static final MethodTypeDesc FREEZING =
            MethodTypeDesc.of(ConstantDescs.CD_Object, ConstantDescs.CD_Object, ConstantDescs.CD_String);
    private static final int TINY = 64;
    private static final int MOST_STEPS = 64;

    private record Handler(Label from, Label to, ClassDesc type) {}

    private final Metering metering;
    private final MethodModel method;
    private final boolean text;
    private final boolean gives;
    private final boolean tiny;
    private final boolean inner;
    private final boolean shallow;
    private final boolean alone;
    private final boolean door;
    private final boolean constructor;
    private final Calling calling;
    private final Set<Label> passed = new HashSet<>();
    private final List<Handler> handlers = new ArrayList<>();
    private int meter;
    private int depth;
    private int steps;
    private @Nullable Label start;

    MeteredCode(Metering metering, MethodModel method) {
        this.calling = new Calling(metering, method);
        this.metering = metering;
        this.method = method;
        this.inner = metering.inner().is(method);
        this.shallow = metering.inner().isShallow(method);
        this.alone = shallow && isAlone(method);
        this.door = metering.inner().isDoor(method);
        this.meter = Inner.slots(method);
        this.text = method.methodName().equalsString("toString")
                && method.methodTypeSymbol().descriptorString().equals("()Ljava/lang/String;");
        boolean handled = metering.isHandled(method);
        this.tiny = !text && !handled && isTiny(method);
        this.gives = handled && Calls.isHeavy(method.methodTypeSymbol().returnType());
        this.constructor = method.methodName().equalsString(ConstantDescs.INIT_NAME);
    }

    /**
     * Whether it neither calls, nor turns back, nor makes anything: what calls it is metered. What code of the JDK calls, by a handle or
     * for a text, is none: that goes through elements as it pleases.
     */
    static boolean isTiny(MethodModel method) {
        var code = (CodeAttribute) method.code().orElseThrow();
        if (code.codeLength() > TINY || !code.exceptionHandlers().isEmpty()) return false;
        for (var element : code) {
            boolean more = element instanceof BranchInstruction
                    || element instanceof TableSwitchInstruction
                    || element instanceof LookupSwitchInstruction
                    || isCostly(element);
            if (more) return false;
        }
        return true;
    }

    /**
     * Whether it neither calls nor makes anything: between its turns nobody else looks at the meter, and it may count them by itself. To
     * write each into the meter takes longer than what a turn does.
     */
    private static boolean isAlone(MethodModel method) {
        for (var element : method.code().orElseThrow()) if (isCostly(element)) return false;
        return true;
    }

    private static boolean isCostly(CodeElement element) {
        return element instanceof InvokeInstruction
                || element instanceof InvokeDynamicInstruction
                || element instanceof NewObjectInstruction
                || element instanceof NewPrimitiveArrayInstruction
                || element instanceof NewReferenceArrayInstruction
                || element instanceof FieldInstruction field && isCostly(field);
    }

    /** A constant array is copied when it is read. */
    private static boolean isCostly(FieldInstruction field) {
        return field.opcode() == Opcode.PUTSTATIC
                || field.opcode() == Opcode.GETSTATIC && field.typeSymbol().isArray();
    }

    @Override
    public void atStart(CodeBuilder code) {
        passed.clear();
        handlers.clear();
        if (tiny) {
            if (inner) code.nop(); // else the code is taken for what it was, and for as many places as it had
            return;
        }
        if (inner) Inner.reserve(code, method);
        if (alone) {
            steps = code.allocateLocal(TypeKind.INT);
            code.loadConstant(1).istore(steps);
            return;
        }
        if (shallow) {
            step(code);
            return;
        }
        if (!inner) {
            meter = code.allocateLocal(TypeKind.REFERENCE);
            code.invokestatic(Metering.METER, "now", MethodTypeDesc.of(Metering.METER))
                    .astore(meter);
        }
        depth = code.allocateLocal(TypeKind.INT);
        code.aload(meter)
                .invokevirtual(Metering.METER, door ? "depth" : "down", TO_INT)
                .istore(depth);
        start = code.newBoundLabel();
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
        if (tiny) {
            calling.accept(code, element, meter);
            return;
        }
        switch (element) {
            case LabelTarget target -> {
                passed.add(target.label());
                code.with(target);
            }
            case ExceptionCatch handler -> catching(code, handler);
            case BranchInstruction branch -> {
                if (passed.contains(branch.target())) step(code);
                code.with(branch);
            }
            case TableSwitchInstruction chosen -> {
                turning(code, chosen.defaultTarget(), chosen.cases());
                code.with(chosen);
            }
            case LookupSwitchInstruction chosen -> {
                turning(code, chosen.defaultTarget(), chosen.cases());
                code.with(chosen);
            }
            case NewPrimitiveArrayInstruction _, NewReferenceArrayInstruction _ -> {
                code.dup().aload(meter).swap().invokevirtual(Metering.METER, "array", OF_INT);
                code.with(element);
            }
            case NewObjectInstruction made -> {
                long cells = metering.cells(made.className().asSymbol());
                code.aload(meter).loadConstant(cells).invokevirtual(Metering.METER, "ask", OF_LONG);
                code.new_(Ordering.made(made.className().asSymbol()));
            }
            case ReturnInstruction _ -> {
                if (text) code.dup().aload(meter).swap().invokevirtual(Metering.METER, "made", OF_OBJECT);
                else if (gives) code.dup().aload(meter).swap().invokevirtual(Metering.METER, "use", OF_OBJECT);
                leave(code);
                code.with(element);
            }
            case FieldInstruction field
            when field.opcode() == Opcode.PUTSTATIC -> {
                if (!field.typeSymbol().isPrimitive()) {
                    code.ldc(Classes.binary(field.owner()) + "." + field.name().stringValue());
                    code.invokestatic(FROZEN, "value", FREEZING).checkcast(field.typeSymbol());
                }
                code.with(field);
            }
            default -> calling.accept(code, element, meter);
        }
    }

    private void turning(CodeBuilder code, Label otherwise, List<SwitchCase> cases) {
        if (passed.contains(otherwise) || cases.stream().anyMatch(each -> passed.contains(each.target()))) step(code);
    }

    private void step(CodeBuilder code) {
        if (alone) {
            count(code);
            return;
        }
        code.aload(meter).invokevirtual(Metering.METER, "tick", ConstantDescs.MTD_void);
    }

    private void count(CodeBuilder code) {
        var on = code.newLabel();
        code.iinc(steps, 1).iload(steps).loadConstant(MOST_STEPS).if_icmplt(on);
        tell(code);
        code.loadConstant(0).istore(steps).labelBinding(on);
    }

    private void tell(CodeBuilder code) {
        code.aload(meter).iload(steps).i2l().invokevirtual(Metering.METER, "burn", OF_LONG);
    }

    private void leave(CodeBuilder code) {
        if (alone) tell(code);
        if (shallow || door) return;
        code.aload(meter).iload(depth).invokevirtual(Metering.METER, "up", OF_INT);
    }

    /** Handlers are reached through code at the end, which no handler of the method covers. */
    private void catching(CodeBuilder code, ExceptionCatch handler) {
        var via = code.newLabel();
        var type = handler.catchType();
        handlers.add(new Handler(
                via, handler.handler(), type.map(ClassEntry::asSymbol).orElse(THROWABLE)));
        if (type.isEmpty()) code.exceptionCatchAll(handler.tryStart(), handler.tryEnd(), via);
        else code.exceptionCatch(handler.tryStart(), handler.tryEnd(), via, type.get());
    }

    @Override
    public void atEnd(CodeBuilder code) {
        if (tiny || shallow) return;
        if (!constructor && !door) leaveThrowing(code);
        for (var handler : handlers) {
            code.labelBinding(handler.from());
            code.aload(meter).iload(depth).invokevirtual(Metering.METER, "handle", OF_INT);
            code.invokestatic(Metering.STEADY, "caught", MethodTypeDesc.of(THROWABLE, THROWABLE));
            if (!handler.type().equals(THROWABLE)) code.checkcast(handler.type());
            else {
                code.dup().aload(meter).swap().iload(depth).invokevirtual(Metering.METER, "caught", CATCHING);
            }
            code.goto_(handler.to());
        }
    }

    /** Not in constructors: until the parent is made the machine allows no handler. What calls them sets the depth right. */
    private void leaveThrowing(CodeBuilder code) {
        var end = code.newBoundLabel();
        code.exceptionCatchAll(Objects.requireNonNull(start), end, end);
        leave(code);
        code.athrow();
    }
}
