package org.karvan.screening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.karvan.identity.Actor;
import org.karvan.platform.config.Stored;

/** One search of one edition of a list of sanctions for an organisation's names; made once and never changed. */
@Entity
public class Screening extends Stored {

    /** Within this time the same search is the same pressing of a button. */
    private static final Duration MOMENTS = Duration.ofMinutes(1);

    @Column(name = "organisation_id", nullable = false)
    private Long organisationId;

    @Column(name = "list_name", nullable = false, length = ScreeningDraft.LONGEST_LIST)
    private String listName;

    @Column(name = "list_date", nullable = false)
    private LocalDate listDate;

    @Column(name = "names", nullable = false, length = ScreeningDraft.LONGEST_NAMES)
    private String names;

    @Enumerated(EnumType.STRING)
    @Column(name = "result", nullable = false, length = 20)
    private ScreeningResult result;

    @Column(name = "note", length = ScreeningDraft.LONGEST_NOTE)
    private String note;

    @Column(name = "evidence_id", nullable = false)
    private Long evidenceId;

    @Column(name = "recorded_by", nullable = false)
    private Long recordedBy;

    @Column(name = "recorder", nullable = false, length = 120)
    private String recorder;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    protected Screening() {
    }

    Screening(Long organisationId, ScreeningDraft checked, Long evidenceId, Actor officer, Instant recordedAt) {
        this.organisationId = organisationId;
        this.evidenceId = evidenceId;
        this.recordedAt = recordedAt;
        listName = checked.listName().strip();
        listDate = checked.listDate();
        names = checked.names().strip();
        result = checked.result();
        note = checked.note();
        recordedBy = officer.accountId();
        recorder = officer.name();
    }

    Long organisationId() {
        return organisationId;
    }

    Long evidenceId() {
        return evidenceId;
    }

    /** Whether another form told exactly this within moments, as when a button is pressed twice. */
    boolean saysTheSameAs(Screening later) {
        return listName.equals(later.listName) && listDate.equals(later.listDate) && names.equals(later.names)
                && result == later.result && Objects.equals(note, later.note)
                && Duration.between(recordedAt, later.recordedAt).compareTo(MOMENTS) < 0;
    }

    /** Which list was searched. */
    public String listName() {
        return listName;
    }

    /** The day of its edition. */
    public LocalDate listDate() {
        return listDate;
    }

    /** For which names, one a line. */
    public String names() {
        return names;
    }

    /** What was found. */
    public ScreeningResult result() {
        return result;
    }

    /** What else the officer said; null when nothing. */
    public String note() {
        return note;
    }

    /** Who recorded it. */
    public String recorder() {
        return recorder;
    }

    /** When. */
    public Instant recordedAt() {
        return recordedAt;
    }
}
