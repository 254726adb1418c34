package org.karvan.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.karvan.identity.LinkIssued;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.faces.Show;

/** Mails the links by which people choose their passwords; they stand in no inbox, which needs the password. */
@ApplicationScoped
class LinkMail {

    @Inject
    private NoticeStore store;

    @Inject
    private Show show;

    @Inject
    private TimeSource time;

    void hear(@Observes LinkIssued issued) {
        String key = "notice.link." + issued.kind().name();
        String arguments = NoticeText.join(List.of(issued.name(), show.instant(issued.expiresAt())));
        store.add(new OutgoingMail(issued.email(), issued.language(), key, arguments, issued.path(), time.now()));
    }
}
