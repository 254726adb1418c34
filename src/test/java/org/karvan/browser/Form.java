package org.karvan.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form as a page shows it, to be sent otherwise than its reader would.
 *
 * @param kept what it sends by itself: its mark, its hidden fields, what is chosen or, where nothing is, could be; but of the
 *         boxes in the rows of a list only those that are ticked
 * @param texts the names of the fields in which something is typed, with what stands in them
 * @param choices the names of the lists and boxes in which something is chosen
 * @param buttons the names of its buttons
 * @param files the names of the fields in which a file is chosen; then the form is sent in parts
 */
record Form(Map<String, List<String>> kept, Map<String, String> texts, Set<String> choices, List<String> buttons, List<String> files) {

    static final String VIEW_STATE = "jakarta.faces.ViewState";

    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*method=\"post\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<(input|button)\\b([^>]*)>|<textarea\\b([^>]*)>(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>",
            Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");
    private static final Pattern ROW = Pattern.compile(":\\d+:");
    private static final Set<String> PRESSED = Set.of("submit", "button", "image", "reset");
    private static final Set<String> TICKED = Set.of("checkbox", "radio");

    /** The forms of a page that change something. */
    static List<Form> of(String page) {
        List<Form> forms = new ArrayList<>();
        Matcher form = FORM.matcher(page);
        while (form.find()) {
            Form read = new Form(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashSet<>(), new ArrayList<>(), new ArrayList<>());
            Map<String, String> unticked = new LinkedHashMap<>();
            Matcher field = FIELD.matcher(form.group(1));
            while (field.find()) {
                read.take(field, unticked);
            }
            unticked.forEach((name, value) -> read.kept.putIfAbsent(name, List.of(value)));
            forms.add(read);
        }
        return forms;
    }

    private void take(Matcher field, Map<String, String> unticked) {
        String attributes = Optional.ofNullable(field.group(2)).or(() -> Optional.ofNullable(field.group(3))).orElse(field.group(5));
        String name = attribute(attributes, "name").orElse(null);
        if (name == null || attributes.contains("disabled=")) {
            return;
        }
        String type = attribute(attributes, "type").orElse("text");
        if (field.group(3) != null) {
            texts.put(name, field.group(4));
        } else if (field.group(5) != null) {
            choices.add(name);
            chosen(field.group(6)).ifPresent(option -> kept.put(name, List.of(option)));
        } else if ("button".equals(field.group(1)) || PRESSED.contains(type)) {
            buttons.add(name);
        } else if (TICKED.contains(type)) {
            choices.add(name);
            String value = attribute(attributes, "value").orElse("on");
            if (attributes.contains("checked=")) {
                kept.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
            } else if (!ROW.matcher(name).find()) {
                unticked.putIfAbsent(name, value);
            }
        } else if ("hidden".equals(type)) {
            kept.put(name, List.of(attribute(attributes, "value").orElse("")));
        } else if ("file".equals(type)) {
            files.add(name);
        } else {
            texts.put(name, attribute(attributes, "value").orElse(""));
        }
    }

    /** What is chosen in a list; where nothing is, its last entry. */
    private static Optional<String> chosen(String options) {
        Matcher option = OPTION.matcher(options);
        String chosen = null;
        boolean isSelected = false;
        while (option.find() && !isSelected) {
            chosen = attribute(option.group(1), "value").orElse("");
            isSelected = option.group(1).contains("selected=") && !chosen.isEmpty();
        }
        return Optional.ofNullable(chosen);
    }

    private static Optional<String> attribute(String attributes, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? Optional.of(found.group(1).replace("&amp;", "&").replace("&#39;", "'").replace("&quot;", "\"")) : Optional.empty();
    }

    /** What is sent when that button is pressed and each text is typed anew. */
    List<Map.Entry<String, String>> pressed(String button, UnaryOperator<String> typed) {
        List<Map.Entry<String, String>> sent = new ArrayList<>();
        kept.forEach((name, values) -> values.forEach(value -> sent.add(Map.entry(name, value))));
        texts.keySet().forEach(name -> sent.add(Map.entry(name, typed.apply(name))));
        sent.add(Map.entry(button, ""));
        return sent;
    }

    /** The names of what the page keeps in hidden fields; the mark of the form and of the view are Faces' own. */
    Set<String> hidden() {
        Set<String> hidden = new TreeSet<>(kept.keySet());
        hidden.removeAll(choices);
        hidden.remove(VIEW_STATE);
        hidden.removeIf(name -> List.of(name).equals(kept.get(name)));
        return hidden;
    }
}
