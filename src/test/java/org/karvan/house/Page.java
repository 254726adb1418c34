package org.karvan.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A page as its file says it: its elements, its words, and the expressions it asks the portal. */
public final class Page {

    /** One element with its attributes. */
    record Element(String name, Map<String, String> attributes) {
    }

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{((?:[^{}'\"]|'[^']*'|\"[^\"]*\")*)}");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern ROOT = Pattern.compile("(?<![\\w.\\]])([A-Za-z_]\\w*)(?:\\s*\\.\\s*([A-Za-z_]\\w*))?");
    private static final Pattern LAMBDA = Pattern.compile("\\(?\\s*(\\w+)(?:\\s*,\\s*(\\w+))?\\s*\\)?\\s*->");
    private static final Set<String> KEYWORDS = Set.of("true", "false", "null", "empty", "not", "and", "or", "eq", "ne", "lt", "gt", "le", "ge",
            "div", "mod", "instanceof");

    private final Path file;
    private final List<Element> elements = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> expressions = new ArrayList<>();

    private Page(Path file) {
        this.file = file;
    }

    /** Every page and fragment of the portal; tags and the template stay out. */
    public static List<Page> all() {
        return House.files(House.WEBAPP, ".xhtml").stream()
                .filter(file -> !House.WEBAPP.relativize(file).startsWith("WEB-INF"))
                .map(Page::read)
                .toList();
    }

    /** Whether it shows a list and offers it as a file; the figures of publishers are not ours to hand on. */
    public boolean isListToTake() {
        return elements.stream().anyMatch(element -> element.name().equals("t:files")
                || element.name().equals("t:pager") && !"no".equals(element.attributes().get("files")));
    }

    /** The template and the tags. */
    static List<Page> frame() {
        return House.files(House.WEBAPP.resolve("WEB-INF"), ".xhtml").stream().map(Page::read).toList();
    }

    private static Page read(Path file) {
        Page page = new Page(file);
        String text = House.read(file);
        Matcher expressions = EXPRESSION.matcher(text);
        while (expressions.find()) {
            page.expressions.add(expressions.group(1).replace("&gt;", ">").replace("&lt;", "<").replace("&amp;", "&").replace("&quot;", "\""));
        }
        try {
            SAXParserFactory.newInstance().newSAXParser().parse(new InputSource(new StringReader(text)), page.new Reading());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(file + " is not well-formed: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page;
    }

    /** The path from the root of the portal, such as {@code /tender/tender.xhtml}. */
    public String path() {
        return "/" + House.name(House.WEBAPP.relativize(file));
    }

    /** The feature whose folder it lies in; empty for the start page. */
    public String feature() {
        String path = path();
        return path.indexOf('/', 1) < 0 ? "" : path.substring(1, path.indexOf('/', 1));
    }

    /** The name of its bean in expressions: {@code sign-in.xhtml} asks {@code signInPage}. */
    String beanName() {
        String name = file.getFileName().toString().replace(".xhtml", "");
        Matcher hyphens = Pattern.compile("-(\\w)").matcher(name);
        return hyphens.replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT)) + "Page";
    }

    /** Whether it is a whole page: one that fills the template. */
    public boolean isWhole() {
        return elements.stream().anyMatch(element -> element.name().equals("ui:composition") && element.attributes().containsKey("template"))
                || elements.stream().anyMatch(element -> element.name().equals("html"));
    }

    List<Element> elements() {
        return elements;
    }

    /** The words between its tags, without expressions. */
    List<String> words() {
        return words;
    }

    /** What stands between <code>#{</code> and <code>}</code>. */
    List<String> expressions() {
        return expressions;
    }

    /** The names of the request parameters it reads. */
    public Set<String> parameters() {
        return elements.stream()
                .filter(element -> element.name().equals("f:viewParam"))
                .map(element -> element.attributes().get("name"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The names with which its expressions begin, each with what is asked of it first, if anything. */
    Map<String, Set<String>> asked() {
        Map<String, Set<String>> asked = new TreeMap<>();
        Set<String> locals = locals();
        for (String expression : expressions) {
            Set<String> parameters = new LinkedHashSet<>();
            Matcher lambda = LAMBDA.matcher(expression);
            while (lambda.find()) {
                parameters.add(lambda.group(1));
                parameters.add(lambda.group(2));
            }
            Matcher root = ROOT.matcher(QUOTED.matcher(expression).replaceAll("''"));
            while (root.find()) {
                String name = root.group(1);
                if (!KEYWORDS.contains(name) && !locals.contains(name) && !parameters.contains(name)) {
                    Set<String> first = asked.computeIfAbsent(name, key -> new LinkedHashSet<>());
                    if (root.group(2) != null) {
                        first.add(root.group(2));
                    }
                }
            }
        }
        return asked;
    }

    /** Names that the page itself gives: what it repeats over, and what it hands to a fragment. */
    private Set<String> locals() {
        Set<String> locals = new LinkedHashSet<>();
        for (Element element : elements) {
            locals.add(element.attributes().get("var"));
            locals.add(element.attributes().get("varStatus"));
            if (element.name().equals("ui:param")) {
                locals.add(element.attributes().get("name"));
            }
        }
        return locals;
    }

    @Override
    public String toString() {
        return path();
    }

    private final class Reading extends DefaultHandler {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void startElement(String uri, String localName, String name, Attributes given) {
            note();
            Map<String, String> attributes = new TreeMap<>();
            for (int index = 0; index < given.getLength(); index++) {
                attributes.put(given.getQName(index), given.getValue(index));
            }
            elements.add(new Element(name, attributes));
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            note();
        }

        /** A parser hands over a text in pieces, and may cut an expression in two. */
        @Override
        public void characters(char[] characters, int start, int length) {
            text.append(characters, start, length);
        }

        private void note() {
            String without = EXPRESSION.matcher(text).replaceAll("");
            text.setLength(0);
            if (!without.isBlank()) {
                words.add(without.strip());
            }
        }
    }
}
