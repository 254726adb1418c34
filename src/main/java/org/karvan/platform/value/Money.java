package org.karvan.platform.value;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount of one currency, such as USD 40,000.00.
 *
 * <p>Never rounds unasked: an amount keeps the decimals it was made with until {@link #rounded} is called. Amounts of
 * two currencies are neither added nor compared.
 */
@Embeddable
public class Money implements Comparable<Money> {

    /** Digits before and after the point in the database. */
    private static final int PRECISION = 24;
    private static final int SCALE = 8;

    @Column(precision = PRECISION, scale = SCALE)
    private BigDecimal amount;

    @Column(length = 3)
    private String currency;

    protected Money() {
    }

    private Money(BigDecimal amount, Currency currency) {
        if (amount.scale() > SCALE) {
            throw new IllegalArgumentException("more than " + SCALE + " decimals: " + amount);
        }
        this.amount = amount;
        this.currency = currency.getCurrencyCode();
    }

    /**
     * That amount of that currency.
     *
     * @throws IllegalArgumentException when it has more than eight decimals
     */
    public static Money of(BigDecimal amount, Currency currency) {
        return new Money(amount, currency);
    }

    /** That amount of US dollars. */
    public static Money usd(String amount) {
        return of(new BigDecimal(amount), Currency.getInstance("USD"));
    }

    /** Nothing, in that currency. */
    public static Money zero(Currency currency) {
        return of(BigDecimal.ZERO, currency);
    }

    /** The figure, in {@link #currency()}. */
    public BigDecimal amount() {
        return amount;
    }

    /** The currency by ISO 4217. */
    public Currency currency() {
        return Currency.getInstance(currency);
    }

    /** The sum. @throws IllegalArgumentException for another currency */
    public Money plus(Money other) {
        return of(amount.add(same(other).amount), currency());
    }

    /** The difference. @throws IllegalArgumentException for another currency */
    public Money minus(Money other) {
        return of(amount.subtract(same(other).amount), currency());
    }

    /** This many times the amount, with the decimals of both, rounded as told when they are more than eight. */
    public Money times(BigDecimal factor, RoundingMode mode) {
        BigDecimal product = amount.multiply(factor);
        return of(product.scale() > SCALE ? product.setScale(SCALE, mode) : product, currency());
    }

    /** The amount in whole minor units of the currency, such as cents. */
    public Money rounded(RoundingMode mode) {
        return of(amount.setScale(currency().getDefaultFractionDigits(), mode), currency());
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency);
        }
        return other;
    }

    /** Equal when worth the same, whatever the trailing zeros. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Money money && currency.equals(money.currency) && amount.compareTo(money.amount) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(amount.stripTrailingZeros(), currency);
    }

    /** {@code USD 40000.00}. */
    @Override
    public String toString() {
        return currency + " " + amount.toPlainString();
    }
}
