package org.karvan.tender;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.karvan.platform.value.Incoterm;

/**
 * A tender as its page shows it to one reader.
 *
 * @param reference what people call it
 * @param version how often it was changed; a form hands it back
 * @param title what is wanted
 * @param summary what is wanted and why; null while a draft does not say
 * @param state where it stands
 * @param procedure who may bid
 * @param reach how far it is announced
 * @param buyerName who buys
 * @param currency the currency of all prices
 * @param incoterm who bears cost and risk
 * @param place where it is delivered
 * @param namedPlace the exact place there
 * @param deliveryFrom the first month of delivery, by its first day
 * @param deliveryTo the last month of delivery, by its first day
 * @param securityAmount what each bidder deposits; null when nothing is asked
 * @param securityForm in which form
 * @param validityDays for how many days a bid binds
 * @param enclosure in how many envelopes it comes
 * @param zone the zone in which the buyer sets the times
 * @param publishedAt when it was published
 * @param questionsUntil until when suppliers may ask
 * @param deadline until when bids arrive
 * @param opensAt from when the bids can be opened
 * @param standstillEndsAt when the standstill is over
 * @param blockedSince since when an admitted complaint holds it up; null when none does
 * @param now the portal's time when the page was made
 * @param lots what is wanted
 * @param criteria by what bids are scored
 * @param openers who opens the bids
 * @param quorum how many of them together
 * @param invited the invited suppliers; empty for readers outside the buyer
 * @param documents its papers, or empty while they are withheld
 * @param withheld whether the papers wait for the reader's promise of confidence
 * @param addenda its changes, in order
 * @param questions its questions with their answers
 * @param milestones its timeline
 * @param mayAsk whether the reader may ask a question now
 * @param mayDraft whether the reader drafts for the buyer
 * @param own whether the reader acts for the buyer
 */
public record TenderSheet(
        String reference, long version, String title, String summary, TenderState state, Procedure procedure, Reach reach,
        String buyerName, String currency, Incoterm incoterm, PlaceRow place, String namedPlace, LocalDate deliveryFrom,
        LocalDate deliveryTo, BigDecimal securityAmount, SecurityForm securityForm, Integer validityDays, Enclosure enclosure,
        ZoneId zone, Instant publishedAt, Instant questionsUntil, Instant deadline, Instant opensAt, Instant standstillEndsAt,
        Instant blockedSince, Instant now,
        List<LotSheet> lots, List<CriterionRow> criteria, List<OpenerRow> openers, int quorum, List<Invitee> invited,
        List<DocumentRow> documents, boolean withheld, List<AddendumRow> addenda, List<QuestionRow> questions,
        List<MilestoneRow> milestones, boolean mayAsk, boolean mayDraft, boolean own) implements Serializable {

    private static final Duration DAY = Duration.ofDays(1);

    public TenderSheet {
        lots = List.copyOf(lots);
        criteria = List.copyOf(criteria);
        openers = List.copyOf(openers);
        invited = List.copyOf(invited);
        documents = List.copyOf(documents);
        addenda = List.copyOf(addenda);
        questions = List.copyOf(questions);
        milestones = List.copyOf(milestones);
    }

    /** Whether it can still be changed section by section. */
    public boolean isDraft() {
        return state == TenderState.DRAFT;
    }

    /** Whether the prices of its bids come in an envelope of their own. */
    public boolean isApart() {
        return enclosure == Enclosure.TWO_ENVELOPES;
    }

    /** Whether bids can still arrive. */
    public boolean isCounting() {
        return state == TenderState.PUBLISHED && deadline.isAfter(now);
    }

    /** Whether less than a day is left. */
    public boolean isSoon() {
        return isCounting() && Duration.between(now, deadline).compareTo(DAY) < 0;
    }

    /**
     * A lot as a page shows it.
     *
     * @param number its place in the tender
     * @param item what it says
     */
    public record LotSheet(int number, TenderItem item) implements Serializable {
    }

    /**
     * A criterion as a page shows it.
     *
     * @param code its name in scores
     * @param name what is scored
     * @param weight its share of a hundred
     * @param price whether it is the price
     * @param passMark the score below which a bid is not ranked; null for none
     */
    public record CriterionRow(String code, String name, BigDecimal weight, boolean price, BigDecimal passMark) implements Serializable {
    }

    /**
     * An opener as a page shows him.
     *
     * @param accountId his account
     * @param name his name
     * @param organisation for whom he acts
     * @param outside whether that is not the buyer
     */
    public record OpenerRow(Long accountId, String name, String organisation, boolean outside) implements Serializable {
    }

    /**
     * A supplier who is or can be invited.
     *
     * @param organisationId his organisation
     * @param name its name
     * @param confident whether it has promised to keep the papers to itself
     */
    public record Invitee(Long organisationId, String name, boolean confident) implements Serializable {
    }

    /**
     * A paper as a page shows it.
     *
     * @param documentId its key
     * @param title what the buyer calls it
     * @param fileName the name of the file
     * @param size its length in bytes
     * @param sha256 the hash of its content
     * @param addendumNumber with which addendum it came; 0 for the first publication
     */
    public record DocumentRow(Long documentId, String title, String fileName, int size, String sha256, int addendumNumber)
            implements Serializable {
    }
}
