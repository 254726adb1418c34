package org.karvan.tender;

import java.io.Serializable;

/**
 * A place of delivery as pages show it.
 *
 * @param code its UN/LOCODE
 * @param name its name in English
 * @param nameUrdu its name in Urdu
 * @param seaport whether ships call there
 */
public record PlaceRow(String code, String name, String nameUrdu, boolean seaport) implements Serializable {

    /** Its name in the language of the reader, {@code en} or {@code ur}. */
    public String named(String language) {
        return "ur".equals(language) ? nameUrdu : name;
    }
}
