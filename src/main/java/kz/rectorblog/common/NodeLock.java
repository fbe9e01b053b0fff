package kz.rectorblog.common;

import java.time.Duration;

/** Sees to it that of all nodes only one does a piece of scheduled work at a time. */
public interface NodeLock {

    /**
     * Does the work unless somebody does it just now, here or on another node.
     *
     * @param name of the work, at most 60 letters
     * @param atMost after this time another node may believe that this one died; the work must end well before
     * @return whether the work was done
     */
    boolean whileHolding(String name, Duration atMost, Runnable work);
}
