package org.karvan.platform.faces;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A line of dated figures as it is drawn in a page: the places of its points and of the marks of its axes, so that the
 * page holds a picture without a script.
 *
 * <p>All lengths are in the units of the picture, {@link #getWidth()} by {@link #getHeight()}; the browser scales them.
 */
public final class LineChart {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 260;

    /** Room for the figures at the start of the lines, and for the days below. */
    private static final int LEFT = 84;
    private static final int RIGHT = 12;
    private static final int TOP = 12;
    private static final int BOTTOM = 28;

    private static final int WANTED_MARKS = 4;
    private static final int DAY_MARKS = 4;
    private static final List<BigDecimal> STEPS = List.of(BigDecimal.ONE, BigDecimal.valueOf(2), new BigDecimal("2.5"), BigDecimal.valueOf(5), BigDecimal.TEN);

    /** A figure of a day. */
    public record Point(LocalDate day, BigDecimal figure) {
    }

    /**
     * A mark of an axis.
     *
     * @param place how far from the left or from the top
     * @param label what stands there
     */
    public record Mark(String place, String label) {
    }

    private final List<Point> points;
    private final BigDecimal least;
    private final BigDecimal step;
    private final int steps;

    /** @param points by day */
    public LineChart(List<Point> points) {
        this.points = List.copyOf(points);
        BigDecimal lowest = points.stream().map(Point::figure).min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        BigDecimal highest = points.stream().map(Point::figure).max(Comparator.naturalOrder()).orElse(BigDecimal.ONE);
        step = stepFor(highest.subtract(lowest), highest);
        least = lowest.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        steps = Math.max(1, highest.subtract(least).divide(step, 0, RoundingMode.CEILING).intValueExact());
    }

    /** A round figure that parts the span into about as many marks as wanted. */
    private static BigDecimal stepFor(BigDecimal span, BigDecimal highest) {
        BigDecimal wide = span.signum() > 0 ? span : highest.abs().max(BigDecimal.ONE);
        BigDecimal rough = wide.divide(BigDecimal.valueOf(WANTED_MARKS), MathContext.DECIMAL32);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        return STEPS.stream().map(power::multiply).filter(each -> each.compareTo(rough) >= 0).findFirst().orElse(power.multiply(BigDecimal.TEN));
    }

    /** Whether there is a line at all. */
    public boolean isDrawable() {
        return points.size() > 1;
    }

    /** The corners of the line, as an SVG polyline wants them. */
    public String corners() {
        return points.stream().map(point -> across(point.day()) + "," + down(point.figure())).collect(Collectors.joining(" "));
    }

    /** The marks of the figures, from the lowest. */
    public List<Mark> figureMarks() {
        List<Mark> marks = new ArrayList<>();
        Show show = new Show();
        for (int i = 0; i <= steps; i++) {
            BigDecimal figure = least.add(step.multiply(BigDecimal.valueOf(i)));
            marks.add(new Mark(down(figure), show.plain(figure)));
        }
        return marks;
    }

    /** The marks of the days, from the first. */
    public List<Mark> dayMarks() {
        if (!isDrawable()) {
            return List.of();
        }
        Show show = new Show();
        LocalDate first = points.get(0).day();
        long days = span();
        return IntStream.range(0, DAY_MARKS)
                .mapToObj(i -> first.plusDays(days * i / (DAY_MARKS - 1)))
                .distinct()
                .map(day -> new Mark(across(day), show.day(day)))
                .toList();
    }

    /** How wide the picture is. */
    public int getWidth() {
        return WIDTH;
    }

    /** How high it is. */
    public int getHeight() {
        return HEIGHT;
    }

    /** Where the lines of the figures begin and end. */
    public int getLeft() {
        return LEFT;
    }

    public int getRight() {
        return WIDTH - RIGHT;
    }

    /** Where the days stand. */
    public int getFoot() {
        return HEIGHT - BOTTOM / 3;
    }

    private long span() {
        return ChronoUnit.DAYS.between(points.get(0).day(), points.get(points.size() - 1).day());
    }

    private String across(LocalDate day) {
        BigDecimal gone = BigDecimal.valueOf(ChronoUnit.DAYS.between(points.get(0).day(), day));
        return place(gone, BigDecimal.valueOf(Math.max(span(), 1)), LEFT, WIDTH - RIGHT);
    }

    private String down(BigDecimal figure) {
        return place(figure.subtract(least), step.multiply(BigDecimal.valueOf(steps)), HEIGHT - BOTTOM, TOP);
    }

    private static String place(BigDecimal part, BigDecimal whole, int from, int to) {
        return part.multiply(BigDecimal.valueOf(to - (long) from)).divide(whole, 1, RoundingMode.HALF_UP)
                .add(BigDecimal.valueOf(from)).toPlainString();
    }
}
