package dev.entente.guard;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Set;

/** How calls of the JDK and of the API are metered: by what they are given, and by what they make. */
final class Calls {

    /** What is done about one value that a call is given. */
    enum Check {
        NONE("", 0, ConstantDescs.CD_Object),
        /** It is gone through, at whatever depth. */
        USE("look", 1, ConstantDescs.CD_Object),
        /** It is put where nobody goes through it: who does later is charged then. */
        KEEP("keep", 1, ConstantDescs.CD_Object),
        /** A list is gone through, but not what is in it. */
        EACH("each", 1, ConstantDescs.CD_Object),
        SHOW("show", 0, ConstantDescs.CD_Object),
        SHOW_ALL("showAll", 0, ConstantDescs.CD_Object.arrayType()),
        MANY("many", 0, ConstantDescs.CD_int),
        DIGITS("digits", 0, ConstantDescs.CD_int);

        private final String method;
        private final int steps;
        private final MethodTypeDesc type;

        Check(String method, int steps, ClassDesc given) {
            this.method = method;
            this.steps = steps;
            this.type = MethodTypeDesc.of(ConstantDescs.CD_void, given);
        }

        /** The meter's, which looks at it; none where nothing does. */
        String method() {
            return method;
        }

        MethodTypeDesc type() {
            return type;
        }

        /** What it is charged whatever it is. */
        int steps() {
            return steps;
        }
    }

    private static final Set<String> FREE = Set.of(
            "java.util.Iterator",
            "java.util.Locale",
            "java.lang.Math",
            "java.lang.StrictMath",
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.Character",
            "java.lang.Double",
            "java.lang.Enum",
            "java.lang.Float",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Number",
            "java.lang.Short",
            "java.lang.Throwable");
    private static final Set<String> FREE_CALLS = Set.of(
            "java.util.Objects.requireNonNull",
            "java.util.Objects.isNull",
            "java.util.Objects.nonNull",
            "java.util.List.get",
            "java.util.ArrayList.get");
    private static final Set<String> FREE_WITHOUT_ARGUMENTS = Set.of(
            "size", "isEmpty", "getFirst", "getLast", "iterator", "getKey", "getValue", "get", "isPresent", "length");

    /** Calls that need one part of what they are called on, however large it is. */
    private static final Set<String> CONSTANT = Set.of(
            "add",
            "addFirst",
            "addLast",
            "compute",
            "computeIfAbsent",
            "computeIfPresent",
            "containsKey",
            "get",
            "getOrDefault",
            "getFirst",
            "getLast",
            "isEmpty",
            "iterator",
            "merge",
            "offer",
            "peek",
            "poll",
            "pop",
            "push",
            "put",
            "putIfAbsent",
            "removeFirst",
            "removeLast",
            "set",
            "size");

    /** Calls that put something where it is, for all they do with it, only a place. */
    private static final Set<String> KEEPING = Set.of(
            "java.util.ArrayDeque.add",
            "java.util.ArrayDeque.addFirst",
            "java.util.ArrayDeque.addLast",
            "java.util.ArrayDeque.push",
            "java.util.ArrayList.add",
            "java.util.ArrayList.set",
            "java.util.List.add",
            "java.util.List.set");

    /** Calls of the API that add steps up: they look at no words, and at none of the figures. */
    private static final Set<String> ADDING_UP = Set.of(
            "dev.entente.api.commercial.Earning.charges",
            "dev.entente.api.commercial.Earning.of",
            "dev.entente.api.commercial.Earning.pays",
            "dev.entente.api.commercial.Earning.retains",
            "dev.entente.api.commercial.Earning$Earned.<init>",
            "dev.entente.api.commercial.Step.sum");

    /** What a text is joined of by a plus sign. */
    static final String JOINED = "";

    private static final Set<String> SHOWN = Set.of(
            "java.lang.String." + JOINED,
            "java.lang.String.valueOf",
            "java.lang.StringBuilder.append",
            "java.lang.StringBuilder.insert",
            "java.util.Objects.toString");

    /** Whose text and hash follow from the value alone. */
    private static final Set<String> VALUES = Set.of(
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.Character",
            "java.lang.Double",
            "java.lang.Float",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Short",
            "java.lang.String",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.time.Duration",
            "java.time.LocalDate",
            "java.time.MonthDay",
            "java.time.Period",
            "java.time.Year",
            "java.time.YearMonth");

    private static final Set<String> DEEP = Set.of("toString", "hashCode", "equals", "compareTo");
    /** Calls whose number says how much is made. */
    private static final Set<String> SIZED = Set.of(
            "<init>",
            "copyOf",
            "copyOfRange",
            "ensureCapacity",
            "newHashMap",
            "newHashSet",
            "newLinkedHashMap",
            "newLinkedHashSet",
            "range",
            "rangeClosed");

    private static final List<String> REPLACED = List.of(
            "java.lang.String.repeat(I)",
            "java.lang.String.replace(Ljava/lang/CharSequence;Ljava/lang/CharSequence;)",
            "java.lang.String.join(Ljava/lang/CharSequence;Ljava/lang/Iterable;)",
            "java.util.stream.Collectors.joining()",
            "java.util.stream.Collectors.joining(Ljava/lang/CharSequence;)",
            "java.math.BigDecimal.pow(I)");

    private Calls() {}

    /** Whether a method of {@link Costly} stands in for it. */
    static boolean isReplaced(String owner, String name, MethodTypeDesc type) {
        return REPLACED.contains(owner + "." + name + parameters(type));
    }

    /** Whether plugins may not call it, as it has the name of a replaced one, and other parameters. */
    static boolean hasNoStandIn(String owner, String name, MethodTypeDesc type) {
        if (name.equals("replace") && type.parameterType(0).isPrimitive()) return false;
        boolean named = REPLACED.stream().anyMatch(each -> each.startsWith(owner + "." + name + "("));
        return named && !isReplaced(owner, name, type);
    }

    private static String parameters(MethodTypeDesc type) {
        var text = type.descriptorString();
        return text.substring(0, text.indexOf(')') + 1);
    }

    /** Whether it costs no more than a step of the code around it. */
    static boolean isFree(String owner, String name, MethodTypeDesc type) {
        if (name.equals("toString") && !VALUES.contains(owner) || isUnsteadyHash(owner, name, type)) return false;
        if (FREE.contains(owner) || FREE_CALLS.contains(owner + "." + name)) return true;
        if (owner.startsWith("java.time.")) return true;
        if (owner.startsWith("dev.entente.api.") && isPlain(owner, name, type)) return true;
        return type.parameterCount() == 0 && FREE_WITHOUT_ARGUMENTS.contains(name);
    }

    private static boolean isPlain(String owner, String name, MethodTypeDesc type) {
        return name.equals("equals")
                ? !Parts.isHeavy(owner)
                : type.parameterList().stream().allMatch(each -> argument(owner, name, each) == Check.NONE);
    }

    /** What is done about what it is called on. */
    static Check receiver(ClassDesc owner, String name) {
        if (name.equals("toString")) return Check.SHOW;
        if (DEEP.contains(name)) return Check.USE;
        if (of(owner) == Check.NONE) return Check.NONE;
        return CONSTANT.contains(name) && binary(owner).startsWith("java.util.") ? Check.NONE : Check.USE;
    }

    /** What is done about one argument. */
    static Check argument(String owner, String name, ClassDesc type) {
        if (isShown(owner, name, type)) return Check.SHOW;
        if (owner.equals("java.util.Arrays")
                && name.equals("toString")
                && !type.componentType().isPrimitive()) return Check.SHOW_ALL;
        if (KEEPING.contains(owner + "." + name) && type.equals(ConstantDescs.CD_Object)) return Check.KEEP;
        if (ADDING_UP.contains(owner + "." + name) && type.equals(ConstantDescs.CD_List)) return Check.EACH;
        if (!type.equals(ConstantDescs.CD_int)) return of(type);
        if (owner.startsWith("java.math.") || owner.startsWith("dev.entente.api.")) return Check.DIGITS;
        return SIZED.contains(name) ? Check.MANY : Check.NONE;
    }

    /** Letters in an array are a text of their own; an array that is joined is not. */
    private static boolean isShown(String owner, String name, ClassDesc type) {
        if (type.isPrimitive() || VALUES.contains(binary(type))) return false;
        return SHOWN.contains(owner + "." + name) && (name.equals(JOINED) || !type.isArray());
    }

    /** Whether it asks for the hash of what may have none that is the same in every run. */
    static boolean isUnsteadyHash(String owner, String name, MethodTypeDesc type) {
        if (owner.equals("java.util.Objects")) return name.equals("hash") || name.equals("hashCode");
        if (!name.equals("hashCode") || isValue(owner)) return false;
        return owner.equals("java.util.Arrays")
                ? type.parameterType(0).descriptorString().equals("[Ljava/lang/Object;")
                : type.parameterCount() == 0;
    }

    static boolean isValue(String type) {
        return VALUES.contains(type);
    }

    /** Whether a field of this type may hold something that can be gone through. */
    static boolean isHeavy(ClassDesc type) {
        return of(type) == Check.USE || Parts.isHeavy(binary(type));
    }

    /** Whether what a call gives is counted: not what one gives that was there before. */
    static boolean isCounted(String owner, String name, ClassDesc type) {
        boolean isOld = CONSTANT.contains(name) && owner.startsWith("java.util.");
        return of(type) == Check.USE && !isOld && !binary(type).startsWith("java.math.");
    }

    private static Check of(ClassDesc type) {
        if (type.isPrimitive()) return Check.NONE;
        if (type.isArray()) return Check.USE;
        var name = binary(type);
        boolean light = FREE.contains(name)
                || name.startsWith("java.util.function.")
                || name.startsWith("java.util.stream.")
                || name.startsWith("java.time.")
                || name.startsWith("dev.entente.");
        return light ? Check.NONE : Check.USE;
    }

    static String binary(ClassDesc type) {
        var text = type.descriptorString();
        return text.startsWith("L") ? text.substring(1, text.length() - 1).replace('/', '.') : text;
    }
}
