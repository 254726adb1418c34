package org.karvan.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a page may hold: its own bean, the platform's words, and no rule, style, script or English word of its own. */
class PagesTest {

    /** Pages that ask nothing and so have no bean. */
    private static final Set<String> WITHOUT_BEAN = Set.of("/error/forbidden.xhtml", "/error/missing.xhtml", "/error/too-large.xhtml",
            "/error/fault.xhtml");

    /** The start page lies at the root, its bean in the feature that makes it. */
    private static final String START = "/index.xhtml";

    /** What the platform offers to every page, and the implicit objects of expressions that pages use. */
    private static final Set<String> PLATFORM = Set.of("text", "words", "show", "reader", "menu", "request", "requestScope", "facesContext", "view",
            "component", "cc", "param");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Set<String> ATTRIBUTES_WITH_WORDS = Set.of("label", "title", "alt", "placeholder", "aria-label", "itemLabel", "hint");
    private static final Pattern INPUT = Pattern.compile("[hp]:(input|select)\\w*");
    private static final Pattern INLINE_HANDLER = Pattern.compile("on[a-z]+");

    @Test
    void everyPageHasItsBeanAndEveryBeanItsPage() {
        Set<String> wanted = Page.all().stream()
                .filter(page -> page.isWhole() && !WITHOUT_BEAN.contains(page.path()) && !page.path().equals(START))
                .map(page -> page.feature() + ": " + page.beanName())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = beans().filter(type -> type.getSimpleName().endsWith("Page") && !isOfStart(type))
                .map(type -> House.featureOf(type) + ": " + nameOf(type))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(wanted, found);
    }

    private static boolean isOfStart(JavaClass type) {
        return House.featureOf(type).equals("home") && Page.all().stream()
                .anyMatch(page -> page.path().equals(START) && page.asked().containsKey(nameOf(type)));
    }

    @Test
    void aPageAsksOnlyItsOwnBeanAndThePlatform() {
        Map<String, JavaClass> beans = beans().collect(Collectors.toMap(PagesTest::nameOf, type -> type));
        Set<String> strangers = new TreeSet<>();
        for (Page page : Page.all()) {
            page.asked().keySet().stream()
                    .filter(name -> !PLATFORM.contains(name))
                    .filter(name -> !beans.containsKey(name) || !mayAsk(page, name, beans.get(name)))
                    .forEach(name -> strangers.add(page + " asks " + name));
        }
        assertEquals(Set.of(), strangers);
    }

    private static boolean mayAsk(Page page, String name, JavaClass bean) {
        if (page.isWhole()) {
            return page.path().equals(START) ? House.featureOf(bean).equals("home") : name.equals(page.beanName());
        }
        return House.featureOf(bean).equals(page.feature()) || name.equals("who");
    }

    @Test
    void whatAPageAsksOfABeanIsThere() {
        Map<String, JavaClass> beans = beans().collect(Collectors.toMap(PagesTest::nameOf, type -> type));
        Set<String> missing = new TreeSet<>();
        for (Page page : Stream.concat(Page.all().stream(), Page.frame().stream()).toList()) {
            page.asked().forEach((name, properties) -> properties.stream()
                    .filter(property -> beans.containsKey(name) && !offers(beans.get(name), property))
                    .forEach(property -> missing.add(page + " asks " + name + "." + property)));
        }
        assertEquals(Set.of(), missing);
    }

    private static boolean offers(JavaClass bean, String property) {
        String ending = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        Set<String> names = Set.of(property, "get" + ending, "is" + ending);
        return bean.getAllMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaMethod::getName)
                .anyMatch(names::contains);
    }

    @Test
    void noPageHoldsStyleScriptOrHandlers() {
        Set<String> inline = new TreeSet<>();
        for (Page page : Stream.concat(Page.all().stream(), Page.frame().stream()).toList()) {
            for (Page.Element element : page.elements()) {
                boolean isFileOfTheFrame = element.name().equals("h:outputScript") && page.path().startsWith("/WEB-INF/")
                        && element.attributes().getOrDefault("library", "").equals("karvan") && element.attributes().containsKey("name");
                if (Set.of("f:ajax", "h:commandLink", "script", "style", "h:outputScript").contains(element.name()) && !isFileOfTheFrame) {
                    inline.add(page + ": <" + element.name() + ">");
                }
                element.attributes().forEach((name, value) -> {
                    boolean isRaw = name.equals("escape") && !value.equals("true");
                    if (name.equals("style") || isRaw || INLINE_HANDLER.matcher(name).matches()) {
                        inline.add(page + ": " + name + " of <" + element.name() + ">");
                    }
                });
            }
        }
        assertEquals(Set.of(), inline);
    }

    @Test
    void noPageHoldsWordsOfItsOwn() {
        Set<String> own = new TreeSet<>();
        for (Page page : Stream.concat(Page.all().stream(), Page.frame().stream()).toList()) {
            page.words().stream().filter(words -> WORD.matcher(words).find()).forEach(words -> own.add(page + ": " + words));
            for (Page.Element element : page.elements()) {
                element.attributes().forEach((name, value) -> {
                    boolean isLabel = name.equals("value") && Set.of("h:outputLabel", "h:commandButton", "p:commandButton", "h:outputText").contains(element.name());
                    if ((isLabel || ATTRIBUTES_WITH_WORDS.contains(name)) && WORD.matcher(value.replaceAll("#\\{.*}", "")).find()) {
                        own.add(page + ": " + name + "=\"" + value + "\" of <" + element.name() + ">");
                    }
                });
            }
        }
        assertEquals(Set.of(), own);
    }

    /** A form sends its own id and its fields' names with the address's parameters: of two that are alike, one is lost. */
    @Test
    void noFormAndNoFieldIsCalledAsAParameterOfThePageAndNoFieldAsItsForm() {
        Set<String> alike = new TreeSet<>();
        for (Page page : Page.all()) {
            String form = null;
            for (Page.Element element : page.elements()) {
                String id = element.attributes().get("id");
                if (element.name().equals("h:form")) {
                    form = id;
                    if (page.parameters().contains(id)) {
                        alike.add(page + ": the form " + id + " and a parameter");
                    }
                } else if (id != null && id.equals(form)) {
                    alike.add(page + ": the field " + id + " and its form");
                } else if (INPUT.matcher(element.name()).matches() && "form".equals(id)) {
                    alike.add(page + ": a field called form, as most forms are");
                }
            }
        }
        assertEquals(Set.of(), alike);
    }

    /** An expression finds the bean first, and the page shows that in each of its rows. */
    @Test
    void noRowOfAPageIsCalledAsABeanOrAsWhatThePlatformOffers() {
        Set<String> taken = beans().map(PagesTest::nameOf).collect(Collectors.toCollection(TreeSet::new));
        taken.addAll(PLATFORM);
        Set<String> alike = new TreeSet<>();
        for (Page page : Stream.concat(Page.all().stream(), Page.frame().stream()).toList()) {
            page.elements().stream().map(element -> element.attributes().get("var"))
                    .filter(name -> name != null && taken.contains(name))
                    .forEach(name -> alike.add(page + ": " + name));
        }
        assertEquals(Set.of(), alike);
    }

    @Test
    void everyFragmentIsIncludedSomewhere() {
        Set<String> included = Stream.concat(Page.all().stream(), Page.frame().stream())
                .flatMap(page -> page.elements().stream())
                .filter(element -> element.name().equals("ui:include"))
                .map(element -> element.attributes().get("src"))
                .collect(Collectors.toSet());
        List<String> lonely = Page.all().stream()
                .filter(page -> !page.isWhole())
                .map(Page::path)
                .filter(path -> included.stream().noneMatch(source -> source.contains("#{") || path.endsWith(source)))
                .toList();

        assertEquals(List.of(), lonely);
    }

    private static Stream<JavaClass> beans() {
        return House.classes().stream().filter(type -> type.isAnnotatedWith(Named.class));
    }

    private static String nameOf(JavaClass type) {
        String given = type.getAnnotationOfType(Named.class).value();
        return given.isEmpty() ? type.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT) + type.getSimpleName().substring(1) : given;
    }
}
