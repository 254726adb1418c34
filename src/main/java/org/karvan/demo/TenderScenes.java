package org.karvan.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.karvan.bid.AnswerEntry;
import org.karvan.bid.BidDrafts;
import org.karvan.bid.BidderRow;
import org.karvan.bid.Bids;
import org.karvan.bid.Declaration;
import org.karvan.bid.DisqualificationReason;
import org.karvan.bid.Openings;
import org.karvan.bid.PriceEntry;
import org.karvan.evaluation.Clarifications;
import org.karvan.evaluation.Conflict;
import org.karvan.evaluation.DoubtRow;
import org.karvan.evaluation.Evaluations;
import org.karvan.evaluation.ScoreDraft;
import org.karvan.evaluation.ScoreForm;
import org.karvan.evaluation.Scores;
import org.karvan.identity.Role;
import org.karvan.sealing.OpenerKeys;
import org.karvan.sealing.OwnKeys;
import org.karvan.sealing.PassphraseChoice;
import org.karvan.tender.CancelReason;
import org.karvan.tender.FailReason;
import org.karvan.tender.Procedure;
import org.karvan.tender.Reach;
import org.karvan.tender.SecurityForm;
import org.karvan.tender.TenderBasics;
import org.karvan.tender.TenderCriterion;
import org.karvan.tender.TenderDates;
import org.karvan.tender.TenderDelivery;
import org.karvan.tender.TenderDrafts;
import org.karvan.tender.TenderSheet;
import org.karvan.tender.TenderTerms;
import org.karvan.tender.Tenders;

/** What the people of the cast do in a tender, from the draft to the intention to award. */
@ApplicationScoped
class TenderScenes {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final int VALIDITY_DAYS = 120;
    private static final int MONTHS_TO_DELIVERY = 5;
    private static final int MONTHS_OF_DELIVERY = 6;

    @Inject
    private Scenes scenes;

    @Inject
    private StageClock clock;

    @Inject
    private TenderDrafts drafts;

    @Inject
    private Tenders tenders;

    @Inject
    private Registrar registrar;

    @Inject
    private OwnKeys ownKeys;

    @Inject
    private BidDrafts offers;

    @Inject
    private Bids bids;

    @Inject
    private Openings openings;

    @Inject
    private OpenerKeys keys;

    @Inject
    private Scores scores;

    @Inject
    private Clarifications clarifications;

    @Inject
    private Evaluations evaluations;

    /** An officer drafts all of it; returns the reference. */
    String draft(Brief brief, Instant deadline, Instant opening) {
        return scenes.as(brief.buyer().email(Role.OFFICER), () -> {
            String reference = drafts.begin(brief.title());
            drafts.save(reference, version(reference), new TenderBasics(brief.title(), brief.summary(), Reach.INTERNATIONAL, "USD"));
            brief.items().forEach(item -> drafts.save(reference, version(reference), 0, item));
            YearMonth first = YearMonth.from(deadline.atZone(ZONE)).plusMonths(MONTHS_TO_DELIVERY);
            drafts.save(reference, version(reference),
                    new TenderDelivery(brief.incoterm(), brief.place(), "Container terminal", first, first.plusMonths(MONTHS_OF_DELIVERY)));
            drafts.save(reference, version(reference), List.of(
                    new TenderCriterion("Price per dry tonne", new BigDecimal("60"), true),
                    new TenderCriterion("Grade and consistency of the last six months", new BigDecimal("25"), false, new BigDecimal("60")),
                    new TenderCriterion("Traceability from the mine title to the port", new BigDecimal("15"), false)));
            drafts.save(reference, version(reference), new TenderTerms(brief.security() == null ? null : new BigDecimal(brief.security()),
                    brief.security() == null ? null : SecurityForm.BANK_GUARANTEE, VALIDITY_DAYS, brief.enclosure()));
            drafts.save(reference, version(reference), new TenderDates(ZONE, local(deadline).minusDays(10), local(deadline), local(opening)));
            Set<String> firms = Stream.of(brief.buyer(), Cast.INDUS_LAB, Cast.CHAMBER).map(Cast.Firm::name).collect(Collectors.toSet());
            Set<Long> openers = drafts.fitOpeners(reference).stream()
                    .filter(opener -> firms.contains(opener.organisation()))
                    .map(TenderSheet.OpenerRow::accountId)
                    .collect(Collectors.toSet());
            drafts.saveOpeners(reference, version(reference), openers, 2);
            drafts.saveSuppliers(reference, version(reference), brief.invited().isEmpty() ? Procedure.OPEN : Procedure.RESTRICTED, invited(brief));
            drafts.enclose(reference, version(reference), "Specification and draft contract", Papers.named("Specification and draft contract", brief.title()));
            return reference;
        });
    }

    /** The officer hands it to review. */
    void submit(Brief brief, String reference) {
        scenes.as(brief.buyer().email(Role.OFFICER), () -> {
            drafts.submit(reference);
            return null;
        });
    }

    /** The officer throws the draft away. */
    void discard(Brief brief, String reference) {
        scenes.as(brief.buyer().email(Role.OFFICER), () -> {
            drafts.discard(reference);
            return null;
        });
    }

    /** Its openers prove their passphrases, if they have not done so lately, and an approver publishes it. */
    void publish(Brief brief, String reference) {
        Stream.of(brief.buyer(), Cast.INDUS_LAB, Cast.CHAMBER).forEach(firm -> scenes.as(firm.email(Role.OPENER), () -> {
            if (keys.own().isEmpty()) {
                keys.make(new PassphraseChoice(Cast.PASSPHRASE, Cast.PASSPHRASE));
            } else if (!keys.own().orElseThrow().isProved()) {
                keys.prove(Cast.PASSPHRASE);
            }
            return null;
        }));
        scenes.as(brief.buyer().email(Role.APPROVER), () -> {
            drafts.publish(reference);
            return null;
        });
    }

    /** A supplier asks, the officer answers everybody. */
    void ask(Brief brief, String reference, int number, Cast.Firm supplier, String question, String answer) {
        scenes.as(supplier.email(Role.BIDDER), () -> {
            tenders.ask(reference, question);
            return null;
        });
        scenes.as(brief.buyer().email(Role.OFFICER), () -> {
            tenders.answer(reference, number, answer);
            return null;
        });
    }

    /** The officer changes the published tender. */
    void addendum(Brief brief, String reference, String text) {
        scenes.as(brief.buyer().email(Role.OFFICER), () -> {
            tenders.addendum(reference, tenders.sheetToAmend(reference).addenda().size() + 1, text, null, null);
            return null;
        });
    }

    /** A supplier fills in his offer and submits it, with this price for a dry tonne of every lot. */
    void bid(String reference, Cast.Firm supplier, String perTonne) {
        scenes.as(supplier.email(Role.BIDDER), () -> {
            if (tenders.byReference(reference).procedure() == Procedure.RESTRICTED) {
                tenders.keepConfidence(reference, true);
            }
            offers.begin(reference);
            fill(reference, perTonne);
            return bids.submit(reference, "demo-" + reference + "-" + supplier.registrant().email().hashCode(), prices(reference, perTonne));
        });
    }

    /** A supplier begins and leaves his offer unfinished. */
    void begin(String reference, Cast.Firm supplier, String perTonne) {
        scenes.as(supplier.email(Role.BIDDER), () -> {
            offers.begin(reference);
            price(reference, perTonne);
            return null;
        });
    }

    private void fill(String reference, String perTonne) {
        price(reference, perTonne);
        offers.saveDelivery(reference, seen(reference), true, "Loading within 30 days of the call-off");
        offers.saveAnswers(reference, seen(reference), offers.offer(reference).form().questions().stream()
                .map(asked -> new AnswerEntry(asked.code(), "Monthly composites by an accredited laboratory; lots bagged, tagged and sealed at the mine."))
                .toList(), "");
        offers.saveDeclarations(reference, seen(reference), Set.of(Declaration.values()));
    }

    private void price(String reference, String perTonne) {
        if (ownKeys.own().isEmpty()) {
            ownKeys.make(new PassphraseChoice(Cast.PASSPHRASE, Cast.PASSPHRASE));
        }
        offers.savePrices(reference, seen(reference), prices(reference, perTonne));
    }

    private List<PriceEntry> prices(String reference, String perTonne) {
        return offers.offer(reference).form().lots().stream().map(lot -> new PriceEntry(lot.number(), perTonne)).toList();
    }

    /** One of the named openers and the buyer's own give their shares, and he opens the envelopes that come next. */
    void open(Brief brief, String reference, Cast.Firm opener) {
        scenes.as(brief.buyer().email(Role.OPENER), () -> {
            openings.give(reference, Cast.PASSPHRASE);
            return null;
        });
        scenes.as(opener.email(Role.OPENER), () -> {
            openings.give(reference, Cast.PASSPHRASE);
            openings.open(reference);
            return null;
        });
    }

    /** The committee judges, and signs its report; one bid may be turned down. */
    void evaluate(Brief brief, String reference, Cast.Firm turnedDown) {
        judge(brief, reference, turnedDown);
        report(brief, reference);
    }

    /** The committee declares, decides, scores, locks and declares again; one bid may be turned down. */
    void judge(Brief brief, String reference, Cast.Firm turnedDown) {
        List<String> committee = evaluators(brief);
        committee.forEach(member -> scenes.as(member, () -> {
            scores.declare(reference, Conflict.NONE, null, null);
            return null;
        }));
        scenes.as(committee.get(0), () -> {
            bids.bidders(reference).forEach(bidder -> {
                if (turnedDown != null && bidder.bidder().equals(turnedDown.name())) {
                    scores.disqualify(reference, bidder.reference(), DisqualificationReason.ORIGIN_NOT_SHOWN, "No mine title was named for the material offered.");
                } else {
                    scores.qualify(reference, bidder.reference());
                }
            });
            return null;
        });
        committee.forEach(member -> scenes.as(member, () -> {
            ScoreForm form = scores.form(reference);
            Map<String, String> names = bids.bidders(reference).stream().collect(Collectors.toMap(BidderRow::reference, BidderRow::bidder));
            scores.handIn(reference, form.bids().stream().flatMap(bid -> bid.lines().stream()
                    .map(line -> new ScoreDraft(bid.bid(), line.code(), points(member, names.get(bid.bid())), null))).toList(), form.version());
            return null;
        }));
        scenes.as(committee.get(0), () -> {
            evaluations.lock(reference);
            evaluations.sheet(reference).spreads().forEach(apart -> scores.explainSpread(reference, apart.getKey(),
                    "One of us visited the mine and weighs what he saw there; the other judges by the papers."));
            return null;
        });
        explained(reference, committee.get(0));
        committee.forEach(member -> scenes.as(member, () -> {
            scores.declareAgain(reference, Conflict.NONE, null);
            return null;
        }));
    }

    private void report(Brief brief, String reference) {
        List<String> committee = evaluators(brief);
        scenes.as(committee.get(0), () -> {
            evaluations.rank(reference, "All bids were read against the specification; the grades offered were checked with the composites enclosed.");
            return null;
        });
        committee.forEach(member -> scenes.as(member, () -> {
            evaluations.sign(reference, Cast.PASSWORD);
            return null;
        }));
    }

    /** Each bidder whose price lies far off is asked and answers, and the committee says why the price can stand. */
    private void explained(String reference, String member) {
        for (DoubtRow doubt : scenes.as(member, () -> evaluations.sheet(reference).doubts())) {
            String bid = scenes.as(member, () -> bids.bidders(reference)).stream()
                    .filter(row -> row.bidder().equals(doubt.bidder())).findFirst().orElseThrow().reference();
            String asked = scenes.as(member, () -> clarifications.ask(reference, bid, "How is this price made up, and how is it kept for the whole quantity?"));
            scenes.as(Cast.APPROVED.stream().filter(firm -> firm.name().equals(doubt.bidder())).findFirst().orElseThrow().email(Role.BIDDER), () -> {
                clarifications.answer(asked, "The plant is paid for, and the premium is for oxide of a purity that no index quotes.");
                return null;
            });
            scenes.as(member, () -> {
                scores.explainPrice(reference, doubt.key(), "The answer and the enclosed analyses bear the price out.");
                return null;
            });
        }
    }

    /** The committee recommends by its report. */
    void recommend(Brief brief, String reference) {
        scenes.as(evaluators(brief).get(0), () -> {
            tenders.recommend(reference);
            return null;
        });
    }

    /** An approver announces the intention to award. */
    void intend(Brief brief, String reference) {
        scenes.as(brief.buyer().email(Role.APPROVER), () -> {
            tenders.intend(reference);
            return null;
        });
    }

    /** An approver calls it off. */
    void cancel(Brief brief, String reference) {
        scenes.as(brief.buyer().email(Role.APPROVER), () -> {
            tenders.cancel(reference, CancelReason.FUNDS_WITHDRAWN, "The works were postponed to the next budget year.");
            return null;
        });
    }

    /** An approver ends it without an award. */
    void fail(Brief brief, String reference) {
        scenes.as(brief.buyer().email(Role.APPROVER), () -> {
            tenders.fail(reference, FailReason.NO_BIDS, "Nobody offered by the deadline.");
            return null;
        });
    }

    private static List<String> evaluators(Brief brief) {
        return brief.buyer().people().stream().filter(person -> person.roles().contains(Role.EVALUATOR)).map(Cast.Person::email).toList();
    }

    /** Each member sees each supplier a little differently, and always the same way. */
    private static BigDecimal points(String member, String bidder) {
        return BigDecimal.valueOf(68 + Math.floorMod(member.hashCode() * 31 + bidder.hashCode(), 27));
    }

    private Set<Long> invited(Brief brief) {
        return brief.invited().stream().map(registrar::numberOf).collect(Collectors.toSet());
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, ZONE);
    }

    private long version(String reference) {
        return tenders.byReference(reference).version();
    }

    private long seen(String reference) {
        return offers.sheet(reference).seen();
    }
}
