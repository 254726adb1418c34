package org.karvan.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.karvan.notification.Notices;

/** How much is new for the reader, as the head of every page shows it. */
@Named
@RequestScoped
public class Bell {

    @Inject
    private Notices notices;

    private Long unread;

    /** How many notices are new. Read once in a request. */
    public long getUnread() {
        if (unread == null) {
            unread = notices.unread();
        }
        return unread;
    }
}
