package org.karvan.tender;

import java.io.Serializable;

/**
 * A line of a draft's task list.
 *
 * @param section which section
 * @param complete whether it is complete
 */
public record SectionRow(TenderSection section, boolean complete) implements Serializable {
}
