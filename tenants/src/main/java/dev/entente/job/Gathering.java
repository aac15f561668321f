package dev.entente.job;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Work that comes in on several threads and is done together by one of them: who comes while another is at it waits, and is done with
 * all that came meanwhile. Nobody waits for long behind what takes long, and is then done by itself.
 */
final class Gathering<W> {

    private static final int MOST = 20;

    private final Consumer<List<W>> doing;
    private final Duration patience;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Queue<Piece<W>> waiting = new ArrayDeque<>();

    Gathering(Duration patience, Consumer<List<W>> doing) {
        this.patience = patience;
        this.doing = doing;
    }

    /** A piece, and whether somebody has it in hand, and what became of it. */
    private static final class Piece<W> {

        private final W work;
        private boolean isDone;

        @Nullable
        private RuntimeException failure;

        Piece(W work) {
            this.work = work;
        }
    }

    /** Returns when it is done, or throws what all that were done with it met with. */
    void add(W work) {
        var piece = new Piece<>(work);
        synchronized (waiting) {
            waiting.add(piece);
        }
        if (!isMyTurn(piece)) {
            doing.accept(List.of(work));
            return;
        }
        try {
            if (!piece.isDone) take();
        } finally {
            turn.unlock();
        }
        if (piece.failure != null) throw piece.failure;
    }

    /** Whether it is, or the piece is in hand and is waited for; otherwise it is taken back. */
    private boolean isMyTurn(Piece<W> piece) {
        try {
            if (turn.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (waiting) {
            if (waiting.remove(piece)) return false;
        }
        turn.lock();
        return true;
    }

    private void take() {
        var some = new ArrayList<Piece<W>>();
        synchronized (waiting) {
            while (some.size() < MOST && !waiting.isEmpty()) some.add(waiting.remove());
        }
        RuntimeException failure = new IllegalStateException("What was done together ended in an error");
        try {
            doing.accept(some.stream().map(piece -> piece.work).toList());
            failure = null;
        } catch (RuntimeException e) {
            failure = e;
        } finally { // after an error, too, nobody may take its piece for done
            for (var each : some) {
                each.isDone = true;
                each.failure = failure;
            }
        }
    }
}
