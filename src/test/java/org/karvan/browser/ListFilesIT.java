package org.karvan.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.house.Page;
import org.karvan.identity.Role;

/** Every list as a file: to whom, by which filters, and what a program that is not ours reads in it. */
class ListFilesIT extends OutsideIT {

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Map<String, String> scene;

    @BeforeEach
    void setTheScene() {
        scene = visitor().scene("every-role");
    }

    @Test
    void aListLeavesOnlyToWhomItsPageIsShown() {
        List<String> wrong = new ArrayList<>();
        List<Sight> lists = lists();
        for (Role role : Role.values()) {
            if (scene.containsKey(role.name())) {
                PortalPages holder = visitor().signIn(scene.get(role.name()));
                for (Sight sight : lists) {
                    HttpResponse<String> answer = holder.get(asFile(sight, "csv"));
                    boolean isFile = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/csv");
                    boolean sees = sight.everybody() || sight.roles().contains(role);
                    if (sees ? answer.statusCode() != 200 || !isFile : isFile || !Set.of(403, 404).contains(answer.statusCode())) {
                        wrong.add(sight + " answers " + role + " " + answer.statusCode() + (isFile ? " with a file" : ""));
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(lists.size() > 10, lists::toString);
    }

    private String asFile(Sight sight, String format) {
        String address = sight.address(scene);
        return address + (address.contains("?") ? "&" : "?") + "as=" + format;
    }

    private static List<Sight> lists() {
        Set<String> pages = Page.all().stream()
                .filter(page -> page.isWhole() && page.isListToTake())
                .map(Page::path)
                .collect(Collectors.toSet());
        return Sight.ALL.stream().filter(sight -> pages.contains(sight.page())).toList();
    }

    @Test
    void theTendersLeaveWithUnitsAndZones() throws IOException {
        HttpResponse<String> answer = visitor().get("/tender/list.xhtml?as=csv");
        List<CSVRecord> rows = read(answer.body());
        Map<String, String> row = rows.stream().map(CSVRecord::toMap).filter(found -> found.get("Reference").equals(scene.get("tender"))).findFirst().orElseThrow();

        assertEquals("UTC", row.get("Deadline for bids: time zone"));
        assertEquals("dmt", row.get("Mass of all lots: unit"));
        assertTrue(Instant.parse(row.get("Deadline for bids")).isAfter(Instant.EPOCH));
        assertTrue(answer.headers().firstValue("Content-Disposition").orElse("").matches("attachment; filename=\"list-\\d{4}-\\d\\d-\\d\\d\\.csv\""));
    }

    @Test
    void aFileHoldsWhatTheFiltersOfTheAddressLeave() throws IOException {
        PortalPages visitor = visitor();

        assertEquals(0, read(visitor.get("/tender/list.xhtml?q=nothingiscalledso&as=csv").body()).size());
        assertEquals(List.of("Awarded"), read(visitor.get("/tender/list.xhtml?state=AWARDED&as=csv").body()).stream().map(row -> row.get("State")).distinct().toList());
        List<String> all = read(visitor.get("/tender/list.xhtml?page=7&as=csv").body()).stream().map(row -> row.get("Reference")).toList();
        assertTrue(all.containsAll(List.of(scene.get("tender"), scene.get("awarded"))), "a file has no pages: " + all);
    }

    @Test
    void theTrailLeavesWholeThoughAPageShowsAPartOfIt() throws IOException {
        PortalPages auditor = visitor().signIn(scene.get(Role.AUDITOR.name()));
        List<CSVRecord> rows = read(auditor.get("/audit/trail.xhtml?as=csv").body());

        assertTrue(rows.size() > 25, () -> "only " + rows.size() + " rows");
        assertEquals(rows.size(), rows.stream().map(CSVRecord::toList).distinct().count(), "a row stands twice");
    }

    @Test
    void theWorkbookHoldsTheSameRows() throws IOException {
        PortalPages officer = visitor().signIn(scene.get(Role.OFFICER.name()));
        List<CSVRecord> rows = read(officer.get("/tender/our-tenders.xhtml?as=csv").body());
        HttpResponse<byte[]> answer = officer.file("/tender/our-tenders.xhtml?as=xlsx");

        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(SHEET));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals(rows.size(), sheet.getLastRowNum());
            for (int row = 0; row < rows.size(); row++) {
                assertEquals(rows.get(row).get("Reference"), sheet.getRow(row + 1).getCell(0).getStringCellValue());
            }
        }
    }

    @Test
    void theOffersSideBySideLeaveWithSuppliersAsColumnsAndEachReadingIsInTheTrail() throws IOException {
        PortalPages auditor = visitor().signIn(scene.get(Role.AUDITOR.name()));
        PortalPages officer = visitor().signIn(scene.get(Role.OFFICER.name()));
        String address = "/evaluation/tabulation.xhtml?tender=" + scene.get("awarded");
        int before = readings(auditor);
        HttpResponse<byte[]> workbook = officer.file(address + "&as=xlsx");
        HttpResponse<byte[]> paper = officer.file(address + "&as=pdf");

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook.body()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals(List.of("Line", "Unit", "Chitral Antimony", "Kharan Minerals"),
                    IntStream.range(0, 4).mapToObj(column -> sheet.getRow(0).getCell(column).getStringCellValue()).toList());
            assertEquals(List.of("26400", "27000"), IntStream.range(2, 4).mapToObj(column -> sheet.getRow(3).getCell(column).getRawValue()).toList());
        }
        assertEquals("%PDF", new String(paper.body(), 0, 4, StandardCharsets.US_ASCII));
        assertEquals(before + 4, readings(auditor), "two bids were read twice");
    }

    private static int readings(PortalPages auditor) throws IOException {
        return read(auditor.get("/audit/trail.xhtml?action=READ_BID&as=csv").body()).size();
    }

    @Test
    void theReportOfAnEvaluationLeavesAsAPaper() {
        PortalPages officer = visitor().signIn(scene.get(Role.OFFICER.name()));
        HttpResponse<byte[]> paper = officer.file("/evaluation/evaluation.xhtml?as=pdf&tender=" + scene.get("awarded"));

        assertEquals("application/pdf", paper.headers().firstValue("Content-Type").orElse(""));
        assertEquals("%PDF", new String(paper.body(), 0, 4, StandardCharsets.US_ASCII));
    }

    @Test
    void aFormatThatThereIsNotIsNotThere() {
        assertEquals(404, visitor().get("/tender/list.xhtml?as=pdf").statusCode());
        assertEquals(404, visitor().get("/tender/list.xhtml?as=").statusCode());
    }

    /** A visitor is asked to sign in, as on the page. */
    @Test
    void aVisitorGetsNoFileOfWhatHeMayNotSee() {
        HttpResponse<String> answer = visitor().get("/contract/contracts.xhtml?as=xlsx");

        assertEquals(302, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElse("").contains("/identity/sign-in.xhtml"));
    }

    private static List<CSVRecord> read(String file) throws IOException {
        assertEquals('\uFEFF', file.charAt(0), file);
        return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(file.substring(1))).getRecords();
    }
}
