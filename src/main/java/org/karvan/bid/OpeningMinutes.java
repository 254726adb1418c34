package org.karvan.bid;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.karvan.platform.config.Stored;
import org.karvan.tender.Envelope;
import org.karvan.tender.Tender;
import org.karvan.workflow.Situation;

/** The minutes of an opening: who opened which envelopes when, and what was found in each. Never changed. */
@Entity
@Table(name = "opening_minutes")
public class OpeningMinutes extends Stored {

    @Column(name = "tender_id", nullable = false)
    private Long tenderId;

    /** Which envelope of each bid was opened. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Envelope envelope;

    @Column(name = "tender_reference", nullable = false, length = 20)
    private String tenderReference;

    @Column(name = "buyer_id", nullable = false)
    private Long buyerId;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Column(name = "opened_by", nullable = false, length = 120)
    private String openedBy;

    /** Whose shares made the key whole. */
    @ElementCollection
    @CollectionTable(name = "opening_minutes_share", joinColumns = @JoinColumn(name = "minutes_id"))
    @OrderColumn(name = "place")
    @Column(name = "holder_name", nullable = false, length = 120)
    private List<String> contributors = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "opening_minutes_line", joinColumns = @JoinColumn(name = "minutes_id"))
    @OrderColumn(name = "place")
    private List<MinutesLine> lines = new ArrayList<>();

    /** The portal's signature over them. */
    @Column(nullable = false, length = 200)
    private String signature;

    protected OpeningMinutes() {
    }

    OpeningMinutes(Tender tender, Envelope envelope, Situation opening, List<String> contributors, List<MinutesLine> lines) {
        this.tenderId = tender.id();
        this.tenderReference = tender.reference();
        this.buyerId = tender.buyerId();
        this.envelope = envelope;
        this.openedAt = opening.at();
        this.openedBy = opening.actor().name();
        this.contributors.addAll(contributors);
        this.lines.addAll(lines);
    }

    /** The tender whose bids were opened. */
    public String tenderReference() {
        return tenderReference;
    }

    /** Which envelope of each bid was opened. */
    public Envelope envelope() {
        return envelope;
    }

    /** When they were opened. */
    public Instant openedAt() {
        return openedAt;
    }

    /** The opener's name. */
    public String openedBy() {
        return openedBy;
    }

    /** The names of those whose shares made the key whole, in the order of their shares. */
    public List<String> contributors() {
        return List.copyOf(contributors);
    }

    /** One line for each envelope, in the order of the bids' random references. */
    public List<MinutesLine> lines() {
        return List.copyOf(lines);
    }

    /** The portal's signature over the minutes, in hexadecimal. */
    public String signature() {
        return signature;
    }

    /** One fact a line, as the portal signed them: whoever has the lines and the public key can check the signature. */
    public String statement() {
        StringBuilder text = new StringBuilder("Karvan minutes of an opening\n")
                .append("tender ").append(tenderReference).append('\n')
                .append(envelope == Envelope.WHOLE ? "" : "envelope " + envelope.name().toLowerCase(Locale.ROOT) + '\n')
                .append("opened ").append(openedAt).append('\n')
                .append("by ").append(openedBy).append('\n');
        contributors.forEach(name -> text.append("share of ").append(name).append('\n'));
        lines.forEach(line -> text.append("bid ").append(line.bidReference())
                .append(" version ").append(line.number())
                .append(" received ").append(line.receivedAt())
                .append(" sha256 ").append(line.sha256())
                .append(' ').append(line.statement()).append('\n'));
        return text.toString();
    }

    Long buyerId() {
        return buyerId;
    }

    void sign(String by) {
        signature = by;
    }
}
