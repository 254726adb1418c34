package org.karvan;

import java.util.Map;

/** A state of the portal that a browser test asks for by its bean name, since it cannot call the portal's doors. */
public interface Scene {

    /** Sets it, on a clean database; answers what the test must know, such as references. */
    Map<String, String> set() throws Exception;
}
