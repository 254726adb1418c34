package org.karvan.identity;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Set;
import org.karvan.platform.config.Setting;

/** Opens the administrator that the settings name when the portal starts on an empty database. */
@Singleton
@Startup
@DependsOn("Migrations")
@DenyAll
public class FirstAdministrator {

    /** The number of the portal's own organisation, which no registration makes. */
    public static final Long PORTAL = 1L;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountStore store;

    @PostConstruct
    void open() {
        String email = Setting.KARVAN_ADMIN_EMAIL.value();
        if (!email.isEmpty() && store.count() == 0) {
            AccountDraft draft = new AccountDraft(email, "Administrator", Setting.KARVAN_ADMIN_PASSWORD.value(), "en");
            accounts.open(draft, PORTAL, Side.PORTAL, Set.of(Role.ADMINISTRATOR));
        }
    }
}
