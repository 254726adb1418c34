package org.karvan.workflow;

import java.util.List;
import org.karvan.identity.Actor;

/** What a feature knows to be waiting for a person; the start page gathers it from all features. */
public interface TodoSource {

    /** The most rows that one source contributes of one kind: a longer queue is worked off in its own list. */
    int MOST = 25;

    /** What waits for this person, who is signed in and calls; the source asks its door only for what his roles may see. */
    List<Todo> todos(Actor reader);
}
