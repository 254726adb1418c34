package org.karvan.tender.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.karvan.tender.TenderDates;
import org.karvan.tender.TenderSheet;

/** The section of a draft that sets its times, in the zone of the buyer's choice. */
@Named
@ViewScoped
public class TenderTimetablePage extends SectionPage {

    private static final long serialVersionUID = 1L;

    private String zone;
    private LocalDateTime questionsUntil;
    private LocalDateTime deadline;
    private LocalDateTime opensAt;

    @Override
    protected void fill(TenderSheet draft) {
        zone = draft.zone().getId();
        if (draft.deadline() != null) {
            questionsUntil = LocalDateTime.ofInstant(draft.questionsUntil(), draft.zone());
            deadline = LocalDateTime.ofInstant(draft.deadline(), draft.zone());
            opensAt = LocalDateTime.ofInstant(draft.opensAt(), draft.zone());
        }
    }

    /** Saves the section. */
    public String save() {
        drafts().save(getRef(), version(), new TenderDates(zone == null ? null : ZoneId.of(zone), questionsUntil, deadline, opensAt));
        return toTasks();
    }

    public List<String> getZones() {
        return TenderDates.ZONES.stream().map(ZoneId::getId).toList();
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public LocalDateTime getQuestionsUntil() {
        return questionsUntil;
    }

    public void setQuestionsUntil(LocalDateTime questionsUntil) {
        this.questionsUntil = questionsUntil;
    }

    public LocalDateTime getDeadline() {
        return deadline;
    }

    public void setDeadline(LocalDateTime deadline) {
        this.deadline = deadline;
    }

    public LocalDateTime getOpensAt() {
        return opensAt;
    }

    public void setOpensAt(LocalDateTime opensAt) {
        this.opensAt = opensAt;
    }
}
