package ancillary.engine.drl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** The strongly connected components of a graph by Tarjan's method, in the order of the edges. */
final class Components {

    private final List<List<Integer>> edges;
    private final int[] number;
    private final int[] lowest;
    private final boolean[] open;
    private final Deque<Integer> stack = new ArrayDeque<>();
    private final List<List<Integer>> found = new ArrayList<>();
    private int counted;

    Components(List<List<Integer>> edges) {
        this.edges = edges;
        this.number = new int[edges.size()];
        this.lowest = new int[edges.size()];
        this.open = new boolean[edges.size()];
    }

    /** Each component before those its edges lead to. */
    List<List<Integer>> inOrder() {
        Arrays.fill(number, -1);
        for (int node = 0; node < edges.size(); node++) {
            if (number[node] < 0) {
                visit(node);
            }
        }
        Collections.reverse(found);
        return found;
    }

    private void visit(int start) {
        Deque<int[]> path = new ArrayDeque<>();
        path.push(enter(start));
        while (!path.isEmpty()) {
            int[] here = path.peek();
            int node = here[0];
            if (here[1] < edges.get(node).size()) {
                int next = edges.get(node).get(here[1]++);
                if (number[next] < 0) {
                    path.push(enter(next));
                } else if (open[next]) {
                    lowest[node] = Math.min(lowest[node], number[next]);
                }
            } else {
                path.pop();
                leave(node, path.peek());
            }
        }
    }

    private int[] enter(int node) {
        number[node] = lowest[node] = counted++;
        open[node] = true;
        stack.push(node);
        return new int[] {node, 0};
    }

    private void leave(int node, int[] parent) {
        if (parent != null) {
            lowest[parent[0]] = Math.min(lowest[parent[0]], lowest[node]);
        }
        if (lowest[node] == number[node]) {
            List<Integer> component = new ArrayList<>();
            int member;
            do {
                member = stack.pop();
                open[member] = false;
                component.add(member);
            } while (member != node);
            Collections.sort(component);
            found.add(component);
        }
    }
}
