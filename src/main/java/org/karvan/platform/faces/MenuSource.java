package org.karvan.platform.faces;

import java.util.List;

/** What a feature contributes to the menu. */
public interface MenuSource {

    /** Its lines. */
    List<MenuEntry> entries();
}
