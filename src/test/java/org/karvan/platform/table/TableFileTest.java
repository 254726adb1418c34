package org.karvan.platform.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file of a list holds when a program that is not ours reads it. */
class TableFileTest {

    private static final int BYTE_ORDER_MARK = 3;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void separatedValuesAreReadBackAsTheyWere() throws IOException {
        String hard = "Erz, \"A\"\r\nsecond line";
        List<CSVRecord> rows = csv(List.of("Reference", "سرمہ", "Mass"), Arrays.asList(hard, " اینٹیمنی ", new BigDecimal("-12.50")), Arrays.asList("b", null, 7));

        assertEquals(List.of("Reference", "سرمہ", "Mass"), rows.get(0).toList());
        assertEquals(List.of(hard, " اینٹیمنی ", "-12.50"), rows.get(1).toList());
        assertEquals(List.of("b", "", "7"), rows.get(2).toList());
        assertEquals(3, rows.size());
    }

    @Test
    void separatedValuesBeginWithTheMarkOfTheirEncodingAndEndEachLineByTheBook() throws IOException {
        csv(List.of("a"), List.of("b"));

        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(out.toByteArray(), BYTE_ORDER_MARK));
        assertEquals("a\r\nb\r\n", out.toString(StandardCharsets.UTF_8).substring(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+92", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＠x"})
    void noTextRunsAsAFormula(String typed) throws IOException {
        assertEquals("'" + typed, csv(List.of("a"), List.of(typed)).get(1).get(0));
    }

    @Test
    void whatIsNoFormulaStaysAsItIs() throws IOException {
        assertEquals(List.of("a=b", "2-1", ""), csv(List.of("a", "b", "c"), List.of("a=b", "2-1", "")).get(1).toList());
    }

    @Test
    void aWorkbookIsReadBackAsItWas() throws IOException {
        XSSFSheet sheet = sheet("Tenders: open/all", false, List.of("Reference", "Mass"), Arrays.asList("اینٹیمنی", new BigDecimal("1200.5")), Arrays.asList(null, 7));

        assertEquals("Tenders  open all", sheet.getSheetName());
        assertEquals("Reference", sheet.getRow(0).getCell(0).getStringCellValue());
        assertTrue(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold());
        assertEquals("اینٹیمنی", sheet.getRow(1).getCell(0).getStringCellValue());
        assertEquals(0, new BigDecimal("1200.5").compareTo(new BigDecimal(sheet.getRow(1).getCell(1).getRawValue())));
        assertEquals("7", sheet.getRow(2).getCell(1).getRawValue());
        assertFalse(sheet.isRightToLeft());
    }

    @Test
    void aWorkbookInUrduReadsFromTheRight() throws IOException {
        assertTrue(sheet("فہرست", true, List.of("حوالہ")).isRightToLeft());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+92", "-2+3", "@SUM(A1)", "\t=1"})
    void aTextOfAWorkbookIsNoFormulaWhateverItBeginsWith(String typed) throws IOException {
        XSSFSheet sheet = sheet("a", false, List.of("a"), List.of(typed));

        assertEquals(CellType.STRING, sheet.getRow(1).getCell(0).getCellType());
        assertEquals(typed, sheet.getRow(1).getCell(0).getStringCellValue());
    }

    @Test
    void aWorkbookSurvivesWhatItCannotHold() throws IOException {
        XSSFSheet sheet = sheet("a", false, List.of("a", "b"), List.of("x".repeat(40_000), "bell\u0007<&>"));

        assertEquals(32_767, sheet.getRow(1).getCell(0).getStringCellValue().length());
        assertTrue(sheet.getRow(1).getCell(1).getStringCellValue().endsWith("<&>"));
    }

    @SafeVarargs
    private List<CSVRecord> csv(List<String> head, List<?>... rows) throws IOException {
        write(TableFormat.CSV, "a", false, head, rows);
        return CSVFormat.RFC4180.parse(new StringReader(out.toString(StandardCharsets.UTF_8).substring(1))).getRecords();
    }

    @SafeVarargs
    private XSSFSheet sheet(String title, boolean rightToLeft, List<String> head, List<?>... rows) throws IOException {
        write(TableFormat.XLSX, title, rightToLeft, head, rows);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return book.getSheetAt(0);
        }
    }

    private void write(TableFormat format, String title, boolean rightToLeft, List<String> head, List<?>... rows) {
        try (TableFile file = format.begin(out, title, rightToLeft)) {
            file.head(head);
            for (List<?> row : rows) {
                file.row(new ArrayList<>(row));
                file.flush();
            }
        }
    }
}
