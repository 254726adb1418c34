package org.karvan.platform.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where a curve and the marks of its axes are drawn. */
class LineChartTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-11-02");

    @Test
    void oneFigureIsNoLine() {
        assertFalse(chart("5").isDrawable());
        assertFalse(chart().isDrawable());
        assertEquals(List.of(), chart().dayMarks());
    }

    @Test
    void theLineRunsFromTheStartToTheEndAndStaysInThePicture() {
        LineChart chart = chart("24150", "24210.5", "23990", "24400");

        List<String> corners = List.of(chart.corners().split(" "));
        assertEquals(4, corners.size());
        assertTrue(corners.get(0).startsWith(chart.getLeft() + ".0,"), corners.get(0));
        assertTrue(corners.get(3).startsWith(chart.getRight() + ".0,"), corners.get(3));
        corners.forEach(corner -> {
            BigDecimal down = new BigDecimal(corner.split(",")[1]);
            assertTrue(down.signum() > 0 && down.compareTo(BigDecimal.valueOf(chart.getHeight())) < 0, corner);
        });
    }

    @Test
    void theMarksAreRoundAndEncloseTheFigures() {
        assertEquals(List.of("23,900", "24,000", "24,100", "24,200", "24,300", "24,400"), labels(chart("23950", "24350")));
        assertEquals(List.of("-60", "-40", "-20", "0", "20"), labels(chart("-44", "1")));
        assertEquals(List.of("0.002", "0.004", "0.006", "0.008", "0.01"), labels(chart("0.002", "0.0095")));
    }

    @Test
    void figuresThatAreAllTheSameStillHaveAnAxis() {
        LineChart flat = chart("100", "100", "100");

        assertTrue(flat.isDrawable());
        assertTrue(flat.figureMarks().size() >= 2);
    }

    private static List<String> labels(LineChart chart) {
        return chart.figureMarks().stream().map(LineChart.Mark::label).toList();
    }

    private static LineChart chart(String... figures) {
        List<BigDecimal> values = Arrays.stream(figures).map(BigDecimal::new).toList();
        return new LineChart(IntStream.range(0, values.size())
                .mapToObj(i -> new LineChart.Point(FIRST.plusDays(i), values.get(i)))
                .toList());
    }
}
