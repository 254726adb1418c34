package org.karvan.platform.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.karvan.platform.value.Money;

/** How instants, dates and figures are written: in both places' time with its zone, always in Latin digits. */
@Named
@ApplicationScoped
public class Show {

    /** Where the suppliers are. */
    public static final ZoneId PAKISTAN = ZoneId.of("Asia/Karachi");

    /** Where most buyers are. */
    public static final ZoneId US_EAST = ZoneId.of("America/New_York");

    private static final int CENTS = 2;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /** {@code 22 Nov 2026, 10:00 PKT (UTC+5)}. */
    public String instant(Instant at) {
        return at == null ? "" : in(PAKISTAN, at, MINUTE);
    }

    /** The same to the second, for receipts and trails. */
    public String second(Instant at) {
        return at == null ? "" : in(PAKISTAN, at, SECOND);
    }

    /** The same instant in US Eastern time, {@code 22 Nov 2026, 00:00 EST (UTC−5)}. */
    public String eastern(Instant at) {
        return at == null ? "" : in(US_EAST, at, MINUTE);
    }

    /** ISO 8601 in UTC, for the {@code datetime} attribute and for machines. */
    public String iso(Instant at) {
        return at == null ? "" : at.toString();
    }

    /** {@code 22 Nov 2026}. */
    public String day(LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    /** {@code Nov 2026}: the month in which a day lies. */
    public String month(LocalDate day) {
        return day == null ? "" : MONTH.format(day);
    }

    /** {@code 40,000.00}: the figure with its own decimals. */
    public String figure(BigDecimal figure) {
        if (figure == null) {
            return "";
        }
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        int decimals = Math.max(figure.scale(), 0);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(figure);
    }

    /** {@code USD 40,000.00}: the amount with the decimals of its currency, and with more only where it has more. */
    public String money(Money money) {
        if (money == null) {
            return "";
        }
        return money.currency() + " " + amount(money.amount(), money.currency().getDefaultFractionDigits());
    }

    /** {@code 40,000.00}: an amount of US dollars, with cents and with more decimals only where it has more. */
    public String dollars(BigDecimal amount) {
        return amount == null ? "" : amount(amount, CENTS);
    }

    /** {@code 12.5}: the figure without the zeros that only a column gave it. */
    public String plain(BigDecimal figure) {
        if (figure == null) {
            return "";
        }
        BigDecimal shortest = figure.stripTrailingZeros();
        return figure(shortest.scale() < 0 ? shortest.setScale(0, RoundingMode.UNNECESSARY) : shortest);
    }

    private String amount(BigDecimal amount, int least) {
        BigDecimal shortest = amount.stripTrailingZeros();
        return figure(shortest.setScale(Math.max(shortest.scale(), least), RoundingMode.UNNECESSARY));
    }

    private static String in(ZoneId zone, Instant at, DateTimeFormatter format) {
        ZonedDateTime time = at.atZone(zone);
        String name = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(time);
        int hours = time.getOffset().getTotalSeconds() / 3600;
        return format.format(time) + " " + name + " (UTC" + (hours < 0 ? "−" : "+") + Math.abs(hours) + ")";
    }
}
