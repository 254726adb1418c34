package org.karvan.bid.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.karvan.bid.OfferSheet;

/** The page on which the bidder declares what every bidder must. */
@Named
@RequestScoped
public class DeclarationsPage extends SectionPage {

    private List<DeclarationLine> lines;

    @Override
    protected void fill(OfferSheet saved) {
        lines = saved.declarations().stream().map(DeclarationLine::new).toList();
    }

    /** Seals what was declared into the working copy. */
    public String save() {
        drafts().saveDeclarations(tender(), getSeen(), lines.stream()
                .filter(DeclarationLine::isMade)
                .map(DeclarationLine::getDeclaration)
                .collect(Collectors.toSet()));
        return backToTasks();
    }

    public List<DeclarationLine> getLines() {
        return lines;
    }
}
