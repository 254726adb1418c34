package org.karvan.platform.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.karvan.platform.value.Money;

/**
 * The columns of one list as a file shows them, described once by its page. A figure stands alone in its cell and its unit
 * in the next; an instant is ISO 8601 with its zone in the next, so that a program reads both without guessing.
 *
 * @param <R> a row of the list
 */
public final class Columns<R> {

    /** Instants are written in it, whoever reads. */
    private static final String ZONE = "UTC";

    private final List<Column<R>> all;

    /**
     * One column.
     *
     * @param head the key of its head
     * @param companion the key of the text that makes the head of a unit or zone out of it; null for a column of its own
     * @param value what stands in it: a text, a number, an enum constant, which is worded for the reader, or null
     */
    record Column<R>(String head, String companion, Function<R, Object> value) {
    }

    private Columns(List<Column<R>> all) {
        this.all = List.copyOf(all);
    }

    /** A list without columns, to begin with. */
    public static <R> Columns<R> none() {
        return new Columns<>(List.of());
    }

    /** A text; an enum constant is worded in the reader's language. */
    public Columns<R> text(String head, Function<R, ?> value) {
        return and(new Column<>(head, null, value::apply));
    }

    /** A number without a unit: how many, how often. */
    public Columns<R> count(String head, Function<R, Integer> value) {
        return and(new Column<>(head, null, value::apply));
    }

    /** A figure, and its unit behind it. */
    public Columns<R> figure(String head, String unit, Function<R, BigDecimal> value) {
        return and(new Column<>(head, null, value::apply)).and(new Column<>(head, "list.file.unit", row -> value.apply(row) == null ? null : unit));
    }

    /** An amount, and its currency behind it. */
    public Columns<R> money(String head, Function<R, Money> value) {
        return and(new Column<>(head, null, row -> of(value.apply(row), Money::amount)))
                .and(new Column<>(head, "list.file.unit", row -> of(value.apply(row), money -> money.currency().getCurrencyCode())));
    }

    /** A day, {@code 2026-11-22}. */
    public Columns<R> day(String head, Function<R, LocalDate> value) {
        return and(new Column<>(head, null, row -> Objects.toString(value.apply(row), null)));
    }

    /** An instant in ISO 8601, {@code 2026-11-22T05:00:00Z}, and its zone behind it. */
    public Columns<R> instant(String head, Function<R, Instant> value) {
        return and(new Column<>(head, null, row -> Objects.toString(value.apply(row), null)))
                .and(new Column<>(head, "list.file.zone", row -> value.apply(row) == null ? null : ZONE));
    }

    private static <V> Object of(V value, Function<V, Object> part) {
        return value == null ? null : part.apply(value);
    }

    private Columns<R> and(Column<R> column) {
        List<Column<R>> more = new ArrayList<>(all);
        more.add(column);
        return new Columns<>(more);
    }

    List<Column<R>> all() {
        return all;
    }
}
