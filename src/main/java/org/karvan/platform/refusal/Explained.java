package org.karvan.platform.refusal;

import java.util.List;

/** An exception that tells its reader, in his language, what is wrong and what to do. */
public interface Explained {

    /** What to tell, in order; an argument that is an enum constant is shown by its own text. */
    List<Problem> problems();
}
