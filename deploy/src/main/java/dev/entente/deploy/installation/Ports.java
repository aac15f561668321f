package dev.entente.deploy.installation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** TCP ports of this machine. */
public final class Ports {

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
