package org.karvan;

import jakarta.interceptor.InvocationContext;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The portal's timers in the test deployment: quiet, so that nothing happens behind a test's back, until a browser
 * test lets them run. Other tests call the clock's doors themselves.
 */
public class Timers {

    private static final AtomicBoolean RUNNING = new AtomicBoolean();

    /** Lets the timers act, or not. */
    public static void run(boolean wanted) {
        RUNNING.set(wanted);
    }

    /** Stands around every timer method, by the test deployment's {@code ejb-jar.xml}. */
    public Object unlessQuiet(InvocationContext invocation) throws Exception {
        return RUNNING.get() ? invocation.proceed() : null;
    }
}
