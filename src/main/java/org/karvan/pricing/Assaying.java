package org.karvan.pricing;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.karvan.pricing.Unpriceable.Fault;

/** From the scale and the laboratories to one dry mass and one final grade of each element. */
final class Assaying {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final String DRY_TONNES = "dmt";

    private final Terms terms;
    private final Consignment consignment;
    private final Sheet sheet;

    Assaying(Terms terms, Consignment consignment, Sheet sheet) {
        this.terms = terms;
        this.consignment = consignment;
        this.sheet = sheet;
    }

    /** The final grades of the consignment: of several lots, the means weighted by dry mass. */
    Map<AssayElement, Grade> grades() {
        List<Map<AssayElement, Grade>> ofLots = consignment.lots().stream().map(this::gradesOf).toList();
        return ofLots.size() == 1 ? ofLots.get(0) : weighted(ofLots);
    }

    private Map<AssayElement, Grade> gradesOf(WeighedLot lot) {
        terms.only(Clause.MoistureLimit.class).ifPresent(clause -> Unpriceable.unless(lot.moisture().compareTo(clause.limit()) <= 0,
                clause.number(), Fault.TOO_WET, lot.reference(), lot.moisture().value(), clause.limit().value()));
        requirePossible(lot);
        sheet.work("", lot.reference(), Formula.DRY_MASS, List.of(lot.gross().value(), lot.tare().value(), lot.moisture().value()),
                lot.dryMass(), DRY_TONNES);
        Map<AssayElement, Grade> grades = new EnumMap<>(AssayElement.class);
        lot.assays().forEach(assay -> grades.put(assay.element(), settled(lot, assay)));
        requireAcceptable(lot, grades);
        return grades;
    }

    /** Chemistry bounds each finding, and all of them together are no more than the lot. */
    private void requirePossible(WeighedLot lot) {
        BigDecimal all = BigDecimal.ZERO;
        for (Assay assay : lot.assays()) {
            BigDecimal limit = Chemistry.limit(terms.mineral(), consignment.form(), assay.element());
            BigDecimal found = GradeUnit.PERCENT.ofShare(assay.highestShare());
            Unpriceable.unless(found.compareTo(limit) <= 0, lot.reference(), Fault.ABOVE_CHEMISTRY, assay.element(), found, limit);
            all = all.add(assay.seller().share());
        }
        Unpriceable.unless(all.compareTo(BigDecimal.ONE) <= 0, lot.reference(), Fault.MORE_THAN_WHOLE, GradeUnit.PERCENT.ofShare(all));
    }

    private void requireAcceptable(WeighedLot lot, Map<AssayElement, Grade> grades) {
        for (Clause.RejectionLimit clause : terms.all(Clause.RejectionLimit.class)) {
            BigDecimal level = clause.measured().level(clause.number(), grades);
            Unpriceable.unless(level.compareTo(clause.limit()) <= 0, clause.number(), Fault.REJECTED, lot.reference(), clause.measured().name(),
                    level, clause.limit());
        }
    }

    private Grade settled(WeighedLot lot, Assay assay) {
        Optional<Clause.Splitting> clause = terms.all(Clause.Splitting.class).stream().filter(splitting -> splitting.element() == assay.element()).findFirst();
        String number = clause.map(Clause.Splitting::number).orElse("");
        String subject = lot.reference() + " " + assay.element();
        Grade found = isProvisional() || assay.buyer().isEmpty()
                ? sheet.work(number, subject, Formula.ASSAY_AGREED, List.of(assay.seller().value()), assay.seller())
                : between(clause, number, subject, assay, assay.buyer().get());
        return rounded(subject, assay.element(), GradeStage.FINAL_ASSAY, found);
    }

    private boolean isProvisional() {
        return consignment.stage() instanceof Stage.Provisional;
    }

    private Grade between(Optional<Clause.Splitting> clause, String number, String subject, Assay assay, Grade buyerFound) {
        GradeUnit unit = assay.seller().unit();
        BigDecimal seller = assay.seller().value();
        BigDecimal buyer = buyerFound.in(unit).value();
        boolean isSplit = clause.map(splitting -> seller.subtract(buyer).abs().compareTo(splitting.limit().in(unit).value()) <= 0).orElse(true);
        if (isSplit) {
            Grade mean = new Grade(Figures.divide(seller.add(buyer), TWO), unit);
            return sheet.work(number, subject, Formula.ASSAY_MEAN, List.of(seller, buyer), mean);
        }
        UmpireRule rule = clause.orElseThrow().rule();
        BigDecimal umpire = assay.umpire().orElseThrow(() -> new Unpriceable(number, Fault.UMPIRE_MISSING, assay.element())).in(unit).value();
        Grade decided = new Grade(rule.decide(seller, buyer, umpire), unit);
        return sheet.work(number, subject, Formula.ASSAY_BY_UMPIRE, List.of(seller, buyer, umpire, rule), decided);
    }

    /** The grade after the rounding clause for that stage, if the contract has one; never above what was found. */
    Grade rounded(String subject, AssayElement element, GradeStage stage, Grade grade) {
        return terms.all(Clause.GradeRounding.class).stream()
                .filter(clause -> clause.element() == element && clause.stage() == stage)
                .findFirst()
                .map(clause -> sheet.work(clause.number(), subject, Formula.ROUNDED, List.of(grade.in(clause.unit()).value(), clause.decimals(), clause.mode()),
                        clause.round(grade)))
                .orElse(grade);
    }

    /** Only what was looked for in every lot has a mean. */
    private Map<AssayElement, Grade> weighted(List<Map<AssayElement, Grade>> ofLots) {
        BigDecimal dry = consignment.dryMass();
        Set<AssayElement> common = new EnumMap<>(ofLots.get(0)).keySet();
        ofLots.forEach(grades -> common.retainAll(grades.keySet()));
        Map<AssayElement, Grade> means = new EnumMap<>(AssayElement.class);
        for (AssayElement element : common) {
            GradeUnit unit = ofLots.get(0).get(element).unit();
            BigDecimal content = BigDecimal.ZERO;
            for (int lot = 0; lot < ofLots.size(); lot++) {
                content = content.add(consignment.lots().get(lot).dryMass().multiply(ofLots.get(lot).get(element).in(unit).value()));
            }
            Grade mean = new Grade(Figures.divide(content, dry), unit);
            means.put(element, sheet.work("", element.name(), Formula.ASSAY_WEIGHTED, List.of(ofLots.size(), dry), mean));
        }
        return means;
    }
}
