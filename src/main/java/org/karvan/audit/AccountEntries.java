package org.karvan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.karvan.identity.AccountEvent;
import org.karvan.platform.value.TextKey;

/** Writes into the trail what happens to accounts and to what administrators keep for all. */
@ApplicationScoped
class AccountEntries {

    @Inject
    private Trail trail;

    void hear(@Observes AccountEvent event) {
        if (event.by() == null) {
            trail.note(TextKey.of(event.action()), event.subjectType(), event.reference(), event.details());
        } else {
            trail.noteOf(event.by(), TextKey.of(event.action()), event.subjectType(), event.reference(), event.details());
        }
    }
}
