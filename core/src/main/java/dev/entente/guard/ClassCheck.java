package dev.entente.guard;

import dev.entente.guard.Objection.Kind;
import java.lang.classfile.Attribute;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.attribute.UnknownAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.ConstantInstruction.LoadConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.constant.DynamicConstantDesc;
import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.Set;

/** Looks at one class of a plugin, for all that it may not be or use. */
final class ClassCheck {

    private static final int OLDEST = 65;
    private static final int NEWEST = 69;
    private static final int MOST_MEMBERS = 1_000;
    private static final int MOST_FIELDS = 100;
    private static final int MOST_FRAME = 256;
    private static final String HOME = "dev.entente.";
    private static final String OFFICIAL = "dev.entente.plugins.";
    private static final List<String> FOREIGN = List.of(
            "java.",
            "javax.",
            "jakarta.",
            "jdk.",
            "sun.",
            "com.sun.",
            "org.pf4j.",
            "org.hibernate.",
            "io.openliberty.");
    private static final Set<String> PARENTS = Set.of("java.lang.Object", "java.lang.Record", "java.lang.Enum");
    private static final Set<String> NO_PARENTS = Set.of(
            "java.lang.CharSequence",
            "java.lang.Iterable",
            "java.util.Collection",
            "java.util.Deque",
            "java.util.Iterator",
            "java.util.List",
            "java.util.ListIterator",
            "java.util.Map",
            "java.util.Map$Entry",
            "java.util.NavigableMap",
            "java.util.NavigableSet",
            "java.util.Queue",
            "java.util.SequencedCollection",
            "java.util.SequencedMap",
            "java.util.SequencedSet",
            "java.util.Set",
            "java.util.SortedMap",
            "java.util.SortedSet");

    private final Classes classes;
    private final ClassModel type;
    private final Objections objections;
    private final Uses uses;
    private final String name;

    private ClassCheck(Classes classes, ClassModel type, Objections objections) {
        this.classes = classes;
        this.type = type;
        this.objections = objections;
        this.uses = new Uses(classes, objections);
        this.name = Classes.binary(type.thisClass());
    }

    static void look(Classes classes, ClassModel type, Objections objections) {
        var check = new ClassCheck(classes, type, objections);
        check.lookAtKind();
        check.lookAtParents();
        type.fields().forEach(check::look);
        type.methods().forEach(check::look);
        for (PoolEntry entry : type.constantPool()) {
            if (entry instanceof ClassEntry used) check.uses.type(check.name, used);
        }
    }

    private void lookAtKind() {
        if (type.majorVersion() < OLDEST || type.majorVersion() > NEWEST || type.minorVersion() != 0) {
            object(Kind.CLASS_FILE, "its version is " + type.majorVersion() + "." + type.minorVersion());
        }
        boolean ours = name.startsWith(HOME) && !name.startsWith(OFFICIAL);
        if (ours || FOREIGN.stream().anyMatch(name::startsWith) || name.indexOf('.') < 0) {
            object(Kind.FOREIGN_PACKAGE, "its package is not a plugin's");
        }
        if (type.methods().size() > MOST_MEMBERS)
            object(Kind.SIZE, "it has " + type.methods().size() + " methods");
        if (type.fields().size() > MOST_FIELDS)
            object(Kind.SIZE, "it has " + type.fields().size() + " fields");
        lookAtAttributes(name, type);
    }

    private void lookAtAttributes(String where, AttributedElement element) {
        for (Attribute<?> attribute : element.attributes()) {
            if (attribute instanceof UnknownAttribute)
                objections.add(Kind.CLASS_FILE, where, "it has an attribute " + attribute.attributeName());
        }
    }

    private void lookAtParents() {
        var parent = type.superclass().map(Classes::binary).orElse("");
        boolean exception = parent.endsWith("Exception") && Allowed.type(parent);
        if (classes.isRecord(parent) || !classes.own(parent) && !PARENTS.contains(parent) && !exception) {
            object(Kind.PARENT, "it extends " + parent);
        }
        for (var each : type.interfaces()) {
            if (NO_PARENTS.contains(Classes.binary(each))) object(Kind.PARENT, "it implements " + Classes.binary(each));
        }
    }

    private void look(FieldModel field) {
        var where = name + "." + field.fieldName().stringValue();
        boolean fixed = field.flags().has(AccessFlag.FINAL);
        if (field.flags().has(AccessFlag.STATIC)) {
            if (!fixed) objections.add(Kind.STATE, where, "it is static and not final");
        } else if (classes.isModel(type)) {
            objections.add(Kind.STATE, where, "it is a field of a model");
        } else if (classes.isOfModel(type)) {
            objections.add(Kind.STATE, where, "it is a field of a class that a model extends");
        }
        lookAtAttributes(where, field);
    }

    private void look(MethodModel method) {
        var where = name + "." + method.methodName().stringValue();
        if (method.flags().has(AccessFlag.NATIVE)) objections.add(Kind.NATIVE, where, "it is native");
        if (method.flags().has(AccessFlag.SYNCHRONIZED)) objections.add(Kind.LOCK, where, "it is synchronized");
        if (method.methodName().equalsString("finalize")
                && method.methodTypeSymbol().parameterCount() == 0) {
            objections.add(Kind.FINALIZER, where, "it is a finalizer");
        }
        lookAtAttributes(where, method);
        method.code().ifPresent(code -> {
            var attribute = (CodeAttribute) code;
            if (attribute.maxStack() + attribute.maxLocals() > MOST_FRAME) {
                objections.add(Kind.SIZE, where, "it has too many variables");
            }
            lookAtAttributes(where, attribute);
            code.forEach(element -> look(where, element));
            if (Records.asksOfOthers(type, method)) {
                objections.add(Kind.DYNAMIC, where, "it asks for what a record consists of, as no compiler writes it");
            }
        });
    }

    private void look(String where, Object element) {
        switch (element) {
            case InvokeInstruction call
            when call.opcode() == Opcode.INVOKESPECIAL && isTextOfNothing(call) ->
                objections.add(Kind.MEMBER, where, "java.lang.Object.toString");
            case InvokeInstruction call
            when call.opcode() == Opcode.INVOKESPECIAL && isHashOfRecord(call) ->
                objections.add(Kind.DYNAMIC, where, "it asks for the hash of a record past its meter");
            case InvokeInstruction call ->
                uses.method(where, Classes.binary(call.owner()), call.name().stringValue(), call.typeSymbol());
            case FieldInstruction field ->
                uses.field(where, Classes.binary(field.owner()), field.name().stringValue());
            case InvokeDynamicInstruction dynamic -> uses.dynamic(where, dynamic);
            case MonitorInstruction _ -> objections.add(Kind.LOCK, where, "it is synchronized on something");
            case NewMultiArrayInstruction _ ->
                objections.add(Kind.SIZE, where, "it makes an array of arrays at once; make one row after the other");
            case LoadConstantInstruction constant
            when constant.constantValue() instanceof DynamicConstantDesc<?> ->
                objections.add(Kind.DYNAMIC, where, "it loads a dynamic constant");
            default -> {}
        }
    }

    /** The text of an object that has none of its own is where it lies in memory. */
    private boolean isTextOfNothing(InvokeInstruction call) {
        var owner = Classes.binary(call.owner());
        return call.name().equalsString("toString")
                && "java.lang.Object"
                        .equals(classes.giver(owner, "toString", call.type().stringValue()));
    }

    /** That of a record follows from where lies what it consists of; no compiler calls it this way. */
    private boolean isHashOfRecord(InvokeInstruction call) {
        return call.name().equalsString("hashCode") && classes.isRecord(Classes.binary(call.owner()));
    }

    private void object(Kind kind, String what) {
        objections.add(kind, name, what);
    }
}
