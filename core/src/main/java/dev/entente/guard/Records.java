package dev.entente.guard;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.Set;

/**
 * Records as a compiler writes them. The machine makes their texts, hashes and comparisons out of what they consist of, and a hash is
 * an address where that has none of its own: only a method that does nothing but give it back may ask for it.
 */
final class Records {

    private static final ClassDesc BY = ClassDesc.of("java.lang.runtime.ObjectMethods");
    private static final Set<String> MADE = Set.of("toString", "hashCode", "equals");

    private Records() {}

    /** Whether it extends what records extend. */
    static boolean is(ClassModel type) {
        return type.superclass()
                .filter(parent -> Classes.binary(parent).equals("java.lang.Record"))
                .isPresent();
    }

    /** Whether this method asks for what a record consists of, and is not the record's own of that name and nothing else. */
    static boolean asksOfOthers(ClassModel type, MethodModel method) {
        var instructions = method.code()
                .orElseThrow()
                .elementStream()
                .filter(Instruction.class::isInstance)
                .map(Instruction.class::cast)
                .toList();
        return instructions.stream().anyMatch(Records::asks) && !isOwn(type, method, instructions);
    }

    private static boolean asks(Instruction instruction) {
        return instruction instanceof InvokeDynamicInstruction dynamic
                && dynamic.bootstrapMethod().owner().equals(BY);
    }

    /** What comes first is loaded, what comes in the middle asks, and what comes last gives it back. */
    private static boolean isOwn(ClassModel type, MethodModel method, List<Instruction> instructions) {
        var name = method.methodName().stringValue();
        int asked = instructions.size() - 2;
        boolean whole = type.flags().has(AccessFlag.FINAL)
                && is(type)
                && type.findAttribute(Attributes.record()).isPresent();
        boolean known = MADE.contains(name) && !method.flags().has(AccessFlag.STATIC);
        if (!whole || !known || asked != (name.equals("equals") ? 2 : 1)) return false;
        return instructions.subList(0, asked).stream()
                        .allMatch(each -> each.opcode().kind() == Opcode.Kind.LOAD)
                && instructions.getLast().opcode().kind() == Opcode.Kind.RETURN
                && instructions.get(asked) instanceof InvokeDynamicInstruction dynamic
                && dynamic.name().equalsString(name)
                && dynamic.bootstrapArgs().stream().allMatch(argument -> isOf(type, argument));
    }

    /** The record itself, the names of its parts, and handles that read its own fields. */
    private static boolean isOf(ClassModel type, ConstantDesc argument) {
        var self = type.thisClass().asSymbol();
        return switch (argument) {
            case ClassDesc of -> of.equals(self);
            case DirectMethodHandleDesc handle ->
                handle.kind() == DirectMethodHandleDesc.Kind.GETTER
                        && handle.owner().equals(self);
            default -> argument instanceof String;
        };
    }
}
