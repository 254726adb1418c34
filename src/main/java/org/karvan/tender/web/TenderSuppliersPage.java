package org.karvan.tender.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.karvan.tender.Procedure;
import org.karvan.tender.TenderSheet;

/** The section of a draft that says who may bid. */
@Named
@ViewScoped
public class TenderSuppliersPage extends SectionPage {

    private static final long serialVersionUID = 1L;

    private Procedure procedure;
    private Long[] invited;
    private List<TenderSheet.Invitee> choices = List.of();

    @Override
    protected void fill(TenderSheet draft) {
        choices = drafts().invitable();
        procedure = draft.procedure();
        invited = draft.invited().stream().map(TenderSheet.Invitee::organisationId).toArray(Long[]::new);
    }

    /** Saves the section. */
    public String save() {
        drafts().saveSuppliers(getRef(), version(), procedure, Set.of(invited));
        return toTasks();
    }

    public List<Procedure> getProcedures() {
        return List.of(Procedure.values());
    }

    public List<TenderSheet.Invitee> getChoices() {
        return choices;
    }

    public Procedure getProcedure() {
        return procedure;
    }

    public void setProcedure(Procedure procedure) {
        this.procedure = procedure;
    }

    public Long[] getInvited() {
        return invited;
    }

    public void setInvited(Long[] invited) {
        this.invited = invited;
    }
}
