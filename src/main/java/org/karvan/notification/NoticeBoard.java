package org.karvan.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.karvan.identity.Account;
import org.karvan.identity.Alarm;
import org.karvan.identity.People;
import org.karvan.identity.Role;
import org.karvan.platform.config.Setting;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.faces.Wording;
import org.karvan.platform.value.TextKey;
import org.karvan.workflow.StepTaken;

/** Writes notices, and mails beside them, in the transaction of what they tell about. */
@ApplicationScoped
class NoticeBoard {

    private static final String ANY_STEP = "notice.step";

    @Inject
    @Any
    private Instance<Audience> audiences;

    @Inject
    private People people;

    @Inject
    private NoticeStore store;

    @Inject
    private TimeSource time;

    /** Tells of a step all who are concerned by it, each once, and not the one who took it. */
    void hear(@Observes StepTaken taken) {
        Map<Account, String> concerned = new LinkedHashMap<>();
        for (Audience audience : audiences) {
            Collection<Recipient> recipients = audience.concernedBy(taken);
            if (!recipients.isEmpty()) {
                String path = audience.pathTo(taken);
                recipients.stream().flatMap(this::accounts).forEach(account -> concerned.putIfAbsent(account, path));
            }
        }
        concerned.keySet().removeIf(account -> taken.situation().actor().isPerson(account.id()));
        concerned.forEach((account, path) -> tell(account, keyOf(taken), argumentsOf(taken), path));
    }

    void hear(@Observes Alarm alarm) {
        tell(Recipient.portal(Role.ADMINISTRATOR, Role.AUDITOR), alarm.key(), alarm.arguments(), alarm.path());
    }

    void tell(Recipient to, String key, List<String> arguments, String path) {
        accounts(to).forEach(account -> tell(account, key, arguments, path));
    }

    private void tell(Account account, String key, List<String> arguments, String path) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("not a page of the portal: " + path);
        }
        String joined = NoticeText.join(arguments);
        store.add(new Notice(account.id(), key, joined, path, time.now()));
        if (Setting.KARVAN_SMTP_HOST.given().isPresent()) {
            store.add(new OutgoingMail(account.email(), account.language(), key, joined, path, time.now()));
        }
    }

    private Stream<Account> accounts(Recipient recipient) {
        return recipient.accountId() != null
                ? people.person(recipient.accountId()).stream()
                : people.holders(recipient.organisationId(), recipient.roles()).stream();
    }

    /** The step's own text if its feature has one; otherwise the words that fit every step. */
    private static String keyOf(StepTaken taken) {
        String own = "notice." + TextKey.of((Enum<?>) taken.step());
        return Wording.in(Locale.ENGLISH).has(own) ? own : ANY_STEP;
    }

    private static List<String> argumentsOf(StepTaken taken) {
        String reason = taken.situation().reason();
        return List.of(
                taken.thing().reference(), NoticeText.worded((Enum<?>) taken.step()), NoticeText.worded(taken.to()),
                reason == null ? "" : reason);
    }
}
