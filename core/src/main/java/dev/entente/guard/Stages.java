package dev.entente.guard;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the stages of streams, and the elements that go through those that call nothing of the plugin's. */
final class Stages {

    private static final String STREAMS = "java.util.stream.";
    private static final ClassDesc STREAM = ClassDesc.of("java.util.stream.BaseStream");
    private static final Set<String> CALLING_NOTHING = Set.of(
            "asDoubleStream", "asLongStream", "boxed", "collect", "distinct", "limit", "skip", "sorted", "unordered");
    private static final Set<String> STREAM_TYPES = Set.of("Stream", "IntStream", "LongStream", "DoubleStream");

    private Stages() {}

    private static boolean isStream(ClassDesc type) {
        return !type.isPrimitive()
                && Calls.binary(type).startsWith(STREAMS)
                && type.displayName().endsWith("Stream");
    }

    /** Whether it makes a stream of another one. */
    static boolean isStage(String owner, MethodTypeDesc type) {
        return owner.startsWith(STREAMS) && isStream(type.returnType());
    }

    /** Such as {@code sorted}, whose comparator may be one of the JDK, or {@code collect} into a set of hashes. */
    static boolean callsNothing(String owner, String name) {
        return owner.startsWith(STREAMS)
                && STREAM_TYPES.contains(owner.substring(STREAMS.length()))
                && CALLING_NOTHING.contains(name);
    }

    /** Whether elements come from streams of which it is told by a lambda only. */
    static boolean opens(String name) {
        return name.startsWith("flatMap") || name.startsWith("mapMulti");
    }

    /** Of the stream that lies on the stack. */
    static void countElements(CodeBuilder code, ClassDesc stream) {
        code.invokestatic(Metering.COSTLY, "each", MethodTypeDesc.of(stream, stream));
    }

    /** Of the stream that lies on the stack, one stage more than the streams that it was made of. */
    static void count(CodeBuilder code, @Nullable ClassDesc receiver, MethodTypeDesc type) {
        var counting = MethodTypeDesc.of(ConstantDescs.CD_void, STREAM, STREAM);
        int first = receiver == null ? 0 : 1;
        if (receiver != null) code.dup().aload(0).invokestatic(Metering.COSTLY, "stage", counting);
        for (int i = 0; i < type.parameterCount(); i++) {
            if (!isStream(type.parameterType(i))) continue;
            code.dup().aload(code.parameterSlot(i + first)).invokestatic(Metering.COSTLY, "stage", counting);
        }
    }
}
