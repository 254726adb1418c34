package org.karvan.house;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what stands in a circle: the strongly connected parts, by Tarjan, of "this uses that". */
final class Circles {

    private final Map<String, Set<String>> uses;
    private final Map<String, Integer> index = new HashMap<>();
    private final Map<String, Integer> low = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<List<String>> found = new ArrayList<>();

    private Circles(Map<String, Set<String>> uses) {
        this.uses = uses;
    }

    /** Each group of names of which every one leads, by what it uses, back to itself. */
    static List<List<String>> in(Map<String, Set<String>> uses) {
        Circles circles = new Circles(uses);
        uses.keySet().stream().filter(name -> !circles.index.containsKey(name)).forEach(circles::visit);
        return circles.found;
    }

    private void visit(String name) {
        index.put(name, index.size());
        low.put(name, index.get(name));
        open.push(name);
        for (String used : uses.getOrDefault(name, Set.of())) {
            if (!index.containsKey(used)) {
                visit(used);
                low.merge(name, low.get(used), Math::min);
            } else if (open.contains(used)) {
                low.merge(name, index.get(used), Math::min);
            }
        }
        if (low.get(name).equals(index.get(name))) {
            close(name);
        }
    }

    private void close(String root) {
        List<String> group = new ArrayList<>();
        String last;
        do {
            last = open.pop();
            group.add(last);
        } while (!last.equals(root));
        if (group.size() > 1) {
            found.add(group.stream().sorted().toList());
        }
    }
}
