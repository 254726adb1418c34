package org.karvan.evaluation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.karvan.identity.Role;
import org.karvan.platform.faces.MenuEntry;
import org.karvan.platform.faces.MenuSource;

/** The evaluations in the menu of the buyer's people. */
@ApplicationScoped
public class EvaluationMenu implements MenuSource {

    private static final int EVALUATIONS = 230;

    @Override
    public List<MenuEntry> entries() {
        return List.of(MenuEntry.of("evaluation.list.title", "/evaluation/evaluations.xhtml", EVALUATIONS,
                Role.Names.EVALUATOR, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.LEGAL));
    }
}
