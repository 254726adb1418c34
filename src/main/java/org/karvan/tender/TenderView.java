package org.karvan.tender;

import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Standing;
import org.karvan.platform.value.Money;

/** Makes the sheet of a tender for one reader: what he may read of it, and no more. */
record TenderView(TenderStore store, TradePlaces places, Standing standing) {

    /** The tender for this reader, of which he may know; null stands for a visitor. */
    TenderSheet of(Tender tender, Actor reader, Instant now) {
        boolean own = tender.isOwnedBy(reader);
        Set<Long> confidants = confidants(tender);
        boolean withheld = isWithheld(tender, reader, confidants);
        AskedDelivery delivery = tender.delivery();
        BidTerms terms = tender.bidTerms();
        Timetable timetable = tender.timetable();
        Money security = terms.securityAmount();
        return new TenderSheet(tender.reference(), tender.version(), tender.title(), tender.summary(), tender.state(),
                tender.procedure(), tender.reach(), tender.buyerName(), tender.currency().getCurrencyCode(), delivery.incoterm(),
                places.named(delivery.place()), delivery.namedPlace(), delivery.from(),
                delivery.to(), security == null ? null : security.rounded(RoundingMode.HALF_UP).amount(),
                terms.securityForm(), terms.validityDays(), terms.enclosure(), timetable.zone(), tender.publishedAt(), timetable.questionsUntil(),
                timetable.deadline(), timetable.opensAt(), tender.standstillEndsAt(), tender.awardWait().blockedSince(), now,
                store.lots(tender).stream().map(lot -> new TenderSheet.LotSheet(lot.number(), lot.item())).toList(),
                tender.criteria().stream().map(TenderView::criterion).toList(),
                store.openersOf(tender), tender.quorum(), own ? invited(tender, confidants) : List.of(),
                withheld ? List.of() : store.documents(tender), withheld, store.addenda(tender).stream().map(TenderAddendum::row).toList(),
                questions(tender, reader, own), milestones(tender, own), mayAsk(tender, reader, now), own && reader.is(Role.OFFICER), own);
    }

    /** Its papers, or none while they are withheld from this reader. */
    List<TenderSheet.DocumentRow> documentsFor(Tender tender, Actor reader) {
        return isWithheld(tender, reader, confidants(tender)) ? List.of() : store.documents(tender);
    }

    private Set<Long> confidants(Tender tender) {
        return tender.procedure() == Procedure.RESTRICTED ? Set.copyOf(store.confidants(tender)) : Set.of();
    }

    private static boolean isWithheld(Tender tender, Actor reader, Set<Long> confidants) {
        return tender.procedure() == Procedure.RESTRICTED && !tender.isOwnedBy(reader)
                && (reader == null || !confidants.contains(reader.organisationId()));
    }

    private static TenderSheet.CriterionRow criterion(Criterion criterion) {
        return new TenderSheet.CriterionRow(criterion.code(), criterion.name(), Figures.plain(criterion.weight().value()), criterion.isPrice(),
                criterion.passMark().map(Figures::plain).orElse(null));
    }

    private List<TenderSheet.Invitee> invited(Tender tender, Set<Long> confidants) {
        Map<Long, String> names = standing.namesOf(tender.invited());
        return tender.invited().stream()
                .map(id -> new TenderSheet.Invitee(id, names.getOrDefault(id, ""), confidants.contains(id)))
                .sorted(Comparator.comparing(TenderSheet.Invitee::name))
                .toList();
    }

    /** Everybody reads what is answered; what waits is read by the buyer and by whoever asked it. */
    private List<QuestionRow> questions(Tender tender, Actor reader, boolean own) {
        return store.questions(tender).stream()
                .filter(question -> question.isAnswered() || own || reader != null && reader.isOf(question.askedFor()))
                .map(TenderQuestion::row)
                .toList();
    }

    private List<MilestoneRow> milestones(Tender tender, boolean own) {
        return store.milestones(tender).stream()
                .filter(milestone -> own || milestone.isPublic())
                .map(milestone -> milestone.row(own))
                .toList();
    }

    private boolean mayAsk(Tender tender, Actor reader, Instant now) {
        return reader != null && reader.is(Role.BIDDER) && tender.takesQuestionsAt(now)
                && standing.isApproved(reader.organisationId());
    }
}
