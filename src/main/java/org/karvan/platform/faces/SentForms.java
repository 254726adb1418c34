package org.karvan.platform.faces;

import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.io.Serializable;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The forms that one session has sent and the portal has taken, each with the address to which it led: a form that
 * comes again, by a double click or a reload, leads there without being taken a second time.
 */
class SentForms implements Serializable {

    private static final long serialVersionUID = 1L;

    /** So many are remembered; a page that is older than these has long lost its view. */
    private static final int KEPT = 60;

    /** So long the second of two clicks waits for the first: longer than any answer of the portal takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Map<String, String> taken = new LinkedHashMap<>();

    /** Being taken by a request of this server now; no other server knows that request. */
    private transient Set<String> underWay = new HashSet<>();

    /** Those of the session; none when there is no session any more. */
    static Optional<SentForms> of(HttpSession session) {
        return Optional.ofNullable(session).map(held -> (SentForms) held.getAttribute(SentForms.class.getName()));
    }

    /** Writes them back, so that the other servers learn what was taken. */
    synchronized void keepIn(HttpSession session) {
        session.setAttribute(SentForms.class.getName(), this);
    }

    /**
     * Begins to take a form, after whoever is taking the same one now.
     *
     * @return where it led when it was taken before; nothing when it is to be taken now, which {@link #end} must follow
     */
    synchronized Optional<String> begin(String form) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (underWay.contains(form) && System.nanoTime() < until) {
            try {
                wait(PATIENCE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        Optional<String> led = Optional.ofNullable(taken.get(form));
        if (led.isEmpty()) {
            underWay.add(form);
        }
        return led;
    }

    /** Notes where it led; nothing when it was refused and may be sent again. */
    synchronized void end(String form, Optional<String> led) {
        underWay.remove(form);
        led.ifPresent(address -> taken.put(form, address));
        while (taken.size() > KEPT) {
            taken.remove(taken.keySet().iterator().next());
        }
        notifyAll();
    }

    private Object readResolve() {
        underWay = new HashSet<>();
        return this;
    }

    /** Gives every session its own. */
    @WebListener
    public static class Beginning implements HttpSessionListener {

        @Override
        public void sessionCreated(HttpSessionEvent event) {
            new SentForms().keepIn(event.getSession());
        }
    }
}
