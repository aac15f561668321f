package dev.entente.guard;

import java.lang.management.ManagementFactory;

/** What a processor has worked for this thread, whoever else keeps it busy. */
public final class Work {

    private Work() {}

    public static long nanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
