package dev.entente.deploy.installation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/** TCP ports of this machine. */
public final class Ports {

    /** Reached from here, so that none is closed before the process ends. */
    private static final Collection<FileChannel> KEPT = new ConcurrentLinkedQueue<>();

    private Ports() {}

    /**
     * Taken also when something listens on another address of the machine only: a browser that tries {@code ::1} first would reach
     * that.
     */
    public static boolean isFree(int port) {
        return binds(port) && !answers("127.0.0.1", port) && !answers("::1", port);
    }

    public static OptionalInt firstFree(int from, int count) {
        return IntStream.range(from, Math.min(from + count, 65536))
                .filter(Ports::isFree)
                .findFirst();
    }

    /**
     * The first free one that no other process keeps, kept for this process until it ends: of two that look at the same moment each gets
     * another, also where its server takes it only much later.
     */
    public static OptionalInt keepFirstFree(int from, int count) {
        return IntStream.range(from, Math.min(from + count, 65536))
                .filter(port -> isFree(port) && keeps(port))
                .findFirst();
    }

    // What this process, another or another user's keeps cannot be had; a lock ends with its process.
    @SuppressWarnings("StreamResourceLeak") // it is open as long as the port is kept
    private static boolean keeps(int port) {
        var file = Path.of(System.getProperty("java.io.tmpdir"), "entente-port-" + port);
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                KEPT.add(channel);
                return true;
            }
            channel.close();
            return false;
        } catch (IOException | OverlappingFileLockException e) {
            return false;
        }
    }

    private static boolean binds(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean answers(String address, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.ofLiteral(address), port), 200);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
