package org.karvan.pricing;

import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * Which assay is final once an umpire has found a third figure. "Within" means between those of the two parties, ends
 * included; "nearest" is the party nearer to the umpire. Where the umpire found exactly their mean, every rule takes it.
 */
public enum UmpireRule {
    UMPIRE_FINAL {
        @Override
        BigDecimal rule(Findings found) {
            return found.umpire;
        }
    },
    MEAN_OF_THREE {
        @Override
        BigDecimal rule(Findings found) {
            return Figures.divide(found.seller.add(found.buyer).add(found.umpire), BigDecimal.valueOf(3));
        }
    },
    MIDDLE_OF_THREE {
        @Override
        BigDecimal rule(Findings found) {
            return found.middle();
        }
    },
    UMPIRE_WITHIN_ELSE_MIDDLE {
        @Override
        BigDecimal rule(Findings found) {
            return found.isWithin() ? found.umpire : found.middle();
        }
    },
    WITHIN_MEAN_WITH_NEAREST_ELSE_MIDDLE {
        @Override
        BigDecimal rule(Findings found) {
            return found.isWithin() ? found.meanWithNearest() : found.middle();
        }
    },
    WITHIN_MEAN_WITH_NEAREST_ELSE_NEAREST {
        @Override
        BigDecimal rule(Findings found) {
            return found.isWithin() ? found.meanWithNearest() : found.nearest();
        }
    },
    WITHIN_MEAN_WITH_NEAREST_ELSE_UMPIRE {
        @Override
        BigDecimal rule(Findings found) {
            return found.isWithin() ? found.meanWithNearest() : found.umpire;
        }
    },
    MEAN_WITH_NEAREST {
        @Override
        BigDecimal rule(Findings found) {
            return found.meanWithNearest();
        }
    };

    abstract BigDecimal rule(Findings found);

    /** The final assay; the three figures are in one unit. */
    public BigDecimal decide(BigDecimal seller, BigDecimal buyer, BigDecimal umpire) {
        Findings found = new Findings(seller, buyer, umpire);
        return found.isUmpireTheMean() ? umpire : rule(found);
    }

    /** Who pays the umpire under every rule: the party further from him; both when he found their mean. */
    public static CostBearer costBearer(BigDecimal seller, BigDecimal buyer, BigDecimal umpire) {
        int nearer = new Findings(seller, buyer, umpire).sellerAgainstBuyer();
        return nearer == 0 ? CostBearer.SHARED : nearer < 0 ? CostBearer.BUYER : CostBearer.SELLER;
    }

    /** The three figures beside each other. */
    private record Findings(BigDecimal seller, BigDecimal buyer, BigDecimal umpire) {

        boolean isUmpireTheMean() {
            return seller.add(buyer).compareTo(umpire.add(umpire)) == 0;
        }

        boolean isWithin() {
            return umpire.compareTo(seller.min(buyer)) >= 0 && umpire.compareTo(seller.max(buyer)) <= 0;
        }

        /** Negative when the seller is nearer to the umpire, positive when the buyer is. */
        int sellerAgainstBuyer() {
            return umpire.subtract(seller).abs().compareTo(umpire.subtract(buyer).abs());
        }

        BigDecimal nearest() {
            return sellerAgainstBuyer() <= 0 ? seller : buyer;
        }

        BigDecimal meanWithNearest() {
            return Figures.divide(umpire.add(nearest()), BigDecimal.valueOf(2));
        }

        BigDecimal middle() {
            return Stream.of(seller, buyer, umpire).sorted().skip(1).findFirst().orElseThrow();
        }
    }
}
