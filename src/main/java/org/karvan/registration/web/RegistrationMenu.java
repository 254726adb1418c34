package org.karvan.registration.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.karvan.identity.Role;
import org.karvan.platform.faces.MenuEntry;
import org.karvan.platform.faces.MenuSource;

/** What registration contributes to the menu. */
@ApplicationScoped
public class RegistrationMenu implements MenuSource {

    private static final int REGISTRATION = 700;
    private static final int DIRECTORY = 250;
    private static final int QUEUE = 710;
    private static final int SCREENING = 720;

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of("registration.menu.own", "/registration/tasks.xhtml", REGISTRATION, Role.Names.APPLICANT),
                MenuEntry.of("registration.menu.directory", "/registration/directory.xhtml", DIRECTORY,
                        Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.LEGAL, Role.Names.EVALUATOR, Role.Names.ADMINISTRATOR),
                MenuEntry.of("registration.menu.queue", "/registration/registration-queue.xhtml", QUEUE, Role.Names.ADMINISTRATOR),
                MenuEntry.of("registration.menu.screening", "/registration/screening-queue.xhtml", SCREENING, Role.Names.COMPLIANCE));
    }
}
