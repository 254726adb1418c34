package org.karvan.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import org.karvan.platform.refusal.Problem;

/** The portal's texts in the reader's language, for pages ({@code #{words.of(state)}}) and messages. */
@Named
@RequestScoped
public class Words {

    @Inject
    private Reader reader;

    /** The text of an enum constant; empty for null. */
    public String of(Enum<?> constant) {
        return wording().of(constant);
    }

    /** The text of a key. A missing one is shown as its key, and a test fails. */
    public String text(String key) {
        return wording().text(key);
    }

    /** The text of a key with its places filled; enum constants are filled in by their own text. */
    public String fill(String key, Object... arguments) {
        return wording().fill(key, arguments);
    }

    /** What a problem tells its reader. Not another {@code of}: expressions could not tell the two apart when given nothing. */
    public String explain(Problem problem) {
        return fill(problem.key(), problem.arguments().toArray());
    }

    /** How long it is from now until then, in days, hours and minutes; nothing is left when the time is over. */
    public String left(Instant now, Instant until) {
        Duration left = Duration.ofMillis(millisecondsLeft(now, until));
        return left.isZero() ? text("portal.left.over") : fill("portal.left", left.toDays(), left.toHoursPart(), left.toMinutesPart());
    }

    /** The same in milliseconds, from which the browser counts on; 0 when the time is over. */
    public long millisecondsLeft(Instant now, Instant until) {
        return Math.max(Duration.between(now, until).toMillis(), 0);
    }

    private Wording wording() {
        return Wording.in(reader.getLocale());
    }
}
