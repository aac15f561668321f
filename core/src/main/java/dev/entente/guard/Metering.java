package dev.entente.guard;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Interfaces;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DirectMethodHandleDesc.Kind;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts the meter into one class. Each method begins and ends with it, loops and handlers step it, and calls of code that
 * has no meter go through methods that are added to the class: they look at what is handed over, and at what comes back.
 */
final class Metering implements ClassTransform {

    static final ClassDesc METER = ClassDesc.of(Meter.class.getName());
    static final ClassDesc COSTLY = ClassDesc.of(Costly.class.getName());
    private static final MethodTypeDesc OBJECT = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_Object);
    private static final MethodTypeDesc LONG = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_long);
    private static final MethodTypeDesc NOW = MethodTypeDesc.of(METER);
    static final ClassDesc STEADY = ClassDesc.of(Steady.class.getName());
    private static final String PREFIX = "metered$";

    private final Classes classes;
    private final Inner inner;
    private final ClassModel type;

    /** The methods to be added, by what they stand for. */
    private final Map<Object, Added> added = new LinkedHashMap<>();

    private record Added(String name, MethodTypeDesc type, Consumer<CodeBuilder> body) {}

    private Metering(Classes classes, Inner inner, ClassModel type) {
        this.classes = classes;
        this.inner = inner;
        this.type = type;
    }

    static byte[] meter(ClassFile file, Classes classes, Inner inner, ClassModel type) {
        return file.transformClass(type, new Metering(classes, inner, type));
    }

    @Override
    public void accept(ClassBuilder builder, ClassElement element) {
        if (element instanceof Interfaces parents) Door.open(builder, type, parents);
        else if (!(element instanceof MethodModel method) || method.code().isEmpty()) builder.with(element);
        else if (inner.is(method)) {
            Inner.write(builder, method, new MeteredCode(this, method));
            if (inner.isDoor(method)) Door.write(builder, method);
        } else builder.transformMethod(method, MethodTransform.transformingCode(new MeteredCode(this, method)));
    }

    @Override
    public void atEnd(ClassBuilder builder) {
        int flags = AccessFlag.PRIVATE.mask() | AccessFlag.STATIC.mask() | AccessFlag.SYNTHETIC.mask();
        for (var each : added.values()) builder.withMethodBody(each.name, each.type, flags, each.body);
    }

    boolean own(ClassDesc owner) {
        return owner.isArray() || classes.own(Calls.binary(owner));
    }

    /** Whether what a class of the plugin is asked for may come from a parent that is none. */
    boolean isUnsteady(ClassDesc owner, String name, MethodTypeDesc type) {
        return isInheritedText(owner, name, type) || Calls.isUnsteadyHash(Calls.binary(owner), name, type);
    }

    /** Whether it is the hash of a parent that is no class of the plugin, and so an address. */
    boolean isHashOfNothing(InvokeInstruction call) {
        var owner = Calls.binary(call.owner().asSymbol());
        var name = call.name().stringValue();
        return call.opcode() == Opcode.INVOKESPECIAL
                && Calls.isUnsteadyHash(owner, name, call.typeSymbol())
                && classes.giver(owner, name, call.type().stringValue()) != null;
    }

    /** Whether it is the text of a class of the plugin that has none of its own. */
    private boolean isInheritedText(ClassDesc owner, String name, MethodTypeDesc type) {
        if (!name.equals("toString") || type.parameterCount() > 0 || owner.isArray()) return false;
        return classes.giver(Calls.binary(owner), name, type.descriptorString()) != null;
    }

    /** Whether code of the JDK may call it: by a handle, or as what an interface such as {@code Function} asks for. */
    boolean isHandled(MethodModel method) {
        boolean function =
                method.methodName().equalsString("apply") || method.methodName().equalsString("get");
        if (function && method.methodTypeSymbol().returnType().equals(ConstantDescs.CD_Object)) return true;
        var handle = Classes.handle(
                name(), method.methodName().stringValue(), method.methodType().stringValue());
        return classes.handled().contains(handle);
    }

    /** How many cells of memory an object of this class takes. */
    long cells(ClassDesc of) {
        return classes.cells(Calls.binary(of));
    }

    ClassModel type() {
        return type;
    }

    Inner inner() {
        return inner;
    }

    boolean isInterface() {
        return type.flags().has(AccessFlag.INTERFACE);
    }

    ClassDesc name() {
        return type.thisClass().asSymbol();
    }

    /** The method of ours that stands in, under the name and with the parameters that it has for a handle as well. */
    DirectMethodHandleDesc standIn(DirectMethodHandleDesc method) {
        return standIn(method, false);
    }

    /** What stands in for a handle: what it gives to code of the JDK is looked at as well. */
    DirectMethodHandleDesc handled(DirectMethodHandleDesc method) {
        return standIn(method, true);
    }

    private DirectMethodHandleDesc standIn(DirectMethodHandleDesc method, boolean handled) {
        var owner = Calls.binary(method.owner());
        var type = MethodTypeDesc.ofDescriptor(method.lookupDescriptor());
        if (Calls.isReplaced(owner, method.methodName(), type)) return costly(method);
        var it = added.computeIfAbsent(
                List.of(method, handled), _ -> new Added(next(), given(method, handled), body(method, type, handled)));
        return ours(it);
    }

    /** Where the meter is at hand it comes last; the JDK, which calls by a handle, has none. */
    private static MethodTypeDesc given(DirectMethodHandleDesc method, boolean handled) {
        var type = method.invocationType();
        return handled ? type : type.insertParameterTypes(type.parameterCount(), METER);
    }

    private DirectMethodHandleDesc ours(Added it) {
        var kind = isInterface() ? Kind.INTERFACE_STATIC : Kind.STATIC;
        return MethodHandleDesc.ofMethod(kind, name(), it.name, it.type);
    }

    private static DirectMethodHandleDesc costly(DirectMethodHandleDesc method) {
        return MethodHandleDesc.ofMethod(Kind.STATIC, COSTLY, method.methodName(), method.invocationType());
    }

    /** A method that joins texts, and looks at them before and after. */
    DirectMethodHandleDesc joining(DynamicCallSiteDesc site) {
        var it = added.computeIfAbsent(
                site,
                _ -> new Added(next(), site.invocationType(), code -> {
                    int meter = now(code);
                    look(code, "java.lang.String", null, Calls.JOINED, site.invocationType(), meter);
                    load(code, null, site.invocationType(), false);
                    code.invokedynamic(site);
                    comeBack(code, site.invocationType().returnType(), true, meter);
                }));
        return ours(it);
    }

    private String next() {
        return PREFIX + added.size();
    }

    private Consumer<CodeBuilder> body(DirectMethodHandleDesc method, MethodTypeDesc type, boolean handled) {
        return code -> {
            var kind = method.kind();
            boolean making = kind == Kind.CONSTRUCTOR;
            boolean plain = kind == Kind.STATIC || kind == Kind.INTERFACE_STATIC;
            if (making) code.new_(Ordering.made(method.owner())).dup();
            var receiver = making || plain ? null : method.owner();
            var owner = Calls.binary(method.owner());
            int meter = handled
                    ? now(code)
                    : code.parameterSlot(method.invocationType().parameterCount());
            look(code, owner, receiver, method.methodName(), type, meter);
            if (Calls.isUnsteadyHash(owner, method.methodName(), type)) {
                hash(code, receiver, type);
                return;
            }
            if (plain && Ordering.isReplaced(owner, method.methodName(), type)) {
                Ordering.invoke(code, owner, method.methodName(), type);
                comeBack(code, type.returnType(), isCounted(method, type.returnType()), meter);
                return;
            }
            boolean stage = Stages.isStage(owner, type);
            load(code, receiver, type, Stages.callsNothing(owner, method.methodName()));
            if (type.parameterCount() == 1)
                Ordering.countFilling(code, owner, method.methodName(), type.parameterType(0));
            switch (kind) {
                case CONSTRUCTOR -> code.invokespecial(Ordering.made(method.owner()), "<init>", type);
                case STATIC -> code.invokestatic(method.owner(), method.methodName(), type);
                case INTERFACE_STATIC -> code.invokestatic(method.owner(), method.methodName(), type, true);
                case INTERFACE_VIRTUAL -> code.invokeinterface(method.owner(), method.methodName(), type);
                default -> code.invokevirtual(method.owner(), method.methodName(), type);
            }
            if (stage && Stages.opens(method.methodName())) Stages.countElements(code, type.returnType());
            if (stage) Stages.count(code, receiver, type);
            var made = making ? method.owner() : type.returnType();
            if (handled && Calls.isHeavy(made)) code.dup().aload(meter).swap().invokevirtual(METER, "use", OBJECT);
            comeBack(code, made, isCounted(method, made), meter);
        };
    }

    /** The thread's meter, put where it is found again. */
    private static int now(CodeBuilder code) {
        int meter = code.allocateLocal(TypeKind.REFERENCE);
        code.invokestatic(METER, "now", NOW).astore(meter);
        return meter;
    }

    private static void hash(CodeBuilder code, @Nullable ClassDesc receiver, MethodTypeDesc type) {
        code.aload(0);
        var given = receiver == null ? type.parameterType(0) : ConstantDescs.CD_Object;
        boolean one = receiver == null && !given.isArray();
        code.invokestatic(STEADY, one ? "hashCode" : "hash", MethodTypeDesc.of(ConstantDescs.CD_int, given));
        code.ireturn();
    }

    /** Looks at each parameter of the method that is being written. */
    private static void look(
            CodeBuilder code, String owner, @Nullable ClassDesc receiver, String name, MethodTypeDesc type, int meter) {
        var checks = new ArrayList<Calls.Check>();
        var types = new ArrayList<ClassDesc>();
        if (receiver != null) {
            types.add(receiver);
            checks.add(Calls.receiver(receiver, name));
        }
        for (var each : type.parameterList()) {
            types.add(each);
            checks.add(Calls.argument(owner, name, each));
        }
        charge(code, meter, 1 + checks.stream().mapToInt(Calls.Check::steps).sum());
        for (int i = 0; i < types.size(); i++) check(code, meter, checks.get(i), types.get(i), slot(types, i));
    }

    /** So many steps, all that the call is charged whatever it is given. */
    static void charge(CodeBuilder code, int meter, int steps) {
        code.aload(meter);
        if (steps == 1) code.invokevirtual(METER, "tick", ConstantDescs.MTD_void);
        else code.loadConstant((long) steps).invokevirtual(METER, "burn", LONG);
    }

    /** Puts each parameter of the method that is being written on the stack. */
    private static void load(
            CodeBuilder code, @Nullable ClassDesc receiver, MethodTypeDesc type, boolean countingElements) {
        var types = new ArrayList<ClassDesc>();
        if (receiver != null) types.add(receiver);
        types.addAll(type.parameterList());
        for (int i = 0; i < types.size(); i++) {
            code.loadLocal(TypeKind.from(types.get(i)), slot(types, i));
            if (i == 0 && countingElements) Stages.countElements(code, types.getFirst());
        }
    }

    private static int slot(List<ClassDesc> types, int index) {
        int slot = 0;
        for (int i = 0; i < index; i++) slot += TypeKind.from(types.get(i)).slotSize();
        return slot;
    }

    /** Of what lies in this slot. */
    static void check(CodeBuilder code, int meter, Calls.Check check, ClassDesc type, int slot) {
        if (check.method().isEmpty()) return;
        code.aload(meter).loadLocal(TypeKind.from(type), slot);
        code.invokevirtual(METER, check.method(), check.type());
    }

    private static boolean isCounted(DirectMethodHandleDesc method, ClassDesc made) {
        return Calls.isCounted(Calls.binary(method.owner()), method.methodName(), made);
    }

    private static void comeBack(CodeBuilder code, ClassDesc type, boolean isCounted, int meter) {
        if (isCounted) code.dup().aload(meter).swap().invokevirtual(METER, "made", OBJECT);
        code.return_(TypeKind.from(type));
    }
}
