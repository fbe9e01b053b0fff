package kz.rectorblog.moderation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;

/** The models of one book, each read once: they are long files. */
final class GroundModels {

    private final Map<String, GroundModel> read = new ConcurrentHashMap<>();

    GroundModel of(String path, String content) {
        return read.computeIfAbsent(path, unread -> GroundModel.read(path, content));
    }

    /** Begins with this one on another processor. What is broken is told when it is its turn. */
    void begin(String path, String content) {
        ForkJoinPool.commonPool().execute(() -> {
            try {
                of(path, content);
            } catch (BrokenRule toldInItsTurn) {
                read.remove(path);
            }
        });
    }
}
