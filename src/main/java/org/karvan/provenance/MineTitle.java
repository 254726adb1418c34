package org.karvan.provenance;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.karvan.platform.config.Stored;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.Tonnes;

/**
 * A licence or lease to dig minerals, as the supplier who works it tells.
 *
 * <p>It is named while its supplier registers and struck off only while the registration is open to change; what the
 * authority does with it later is told by a new entry with a new copy.
 */
@Entity
@Table(name = "mine_title")
public class MineTitle extends Stored {

    @Column(name = "organisation_id", nullable = false)
    private Long organisationId;

    @Column(name = "number", nullable = false, length = TitleDraft.LONGEST_NUMBER)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "regime", nullable = false, length = 30)
    private TitleRegime regime;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 30)
    private TitleKind kind;

    @ElementCollection
    @CollectionTable(name = "mine_title_mineral", joinColumns = @JoinColumn(name = "title_id"))
    @Column(name = "mineral", nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private Set<Mineral> minerals = new HashSet<>();

    @Column(name = "district", nullable = false, length = TitleDraft.LONGEST_DISTRICT)
    private String district;

    @Column(name = "holder", nullable = false, length = TitleDraft.LONGEST_HOLDER)
    private String holder;

    @Column(name = "granted_on", nullable = false)
    private LocalDate grantedOn;

    @Column(name = "expires_on", nullable = false)
    private LocalDate expiresOn;

    @Column(name = "capacity", nullable = false, precision = 18, scale = 6)
    private Tonnes capacity;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing", nullable = false, length = 20)
    private TitleStanding standing;

    @Column(name = "copy_id", nullable = false)
    private Long copyId;

    @Column(name = "named_at", nullable = false)
    private Instant namedAt;

    protected MineTitle() {
    }

    MineTitle(Long organisationId, TitleDraft checked, Long copyId, Instant namedAt) {
        this.organisationId = organisationId;
        this.copyId = copyId;
        this.namedAt = namedAt;
        number = checked.number().strip();
        regime = checked.regime();
        kind = checked.kind();
        minerals.addAll(checked.minerals());
        district = checked.district().strip();
        holder = checked.holder().strip();
        grantedOn = checked.grantedOn();
        expiresOn = checked.expiresOn();
        capacity = new Tonnes(checked.capacity());
        standing = checked.standing();
    }

    Long organisationId() {
        return organisationId;
    }

    Long copyId() {
        return copyId;
    }

    /** The number under which the authority keeps it. */
    public String number() {
        return number;
    }

    /** The law under which it was granted. */
    public TitleRegime regime() {
        return regime;
    }

    /** What it allows. */
    public TitleKind kind() {
        return kind;
    }

    /** What may be dug. */
    public List<Mineral> minerals() {
        return minerals.stream().sorted().toList();
    }

    /** Where. */
    public String district() {
        return district;
    }

    /** To whom it was granted. */
    public String holder() {
        return holder;
    }

    /** Its first day. */
    public LocalDate grantedOn() {
        return grantedOn;
    }

    /** Its last day. */
    public LocalDate expiresOn() {
        return expiresOn;
    }

    /** How much may be dug in a year. */
    public Tonnes capacity() {
        return capacity;
    }

    /** How it stands with the authority. */
    public TitleStanding standing() {
        return standing;
    }
}
