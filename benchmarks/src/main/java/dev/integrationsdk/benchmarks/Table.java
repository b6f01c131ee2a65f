package dev.integrationsdk.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The results as a table in Markdown, which is a table in a terminal too, and as CSV. */
final class Table {
    private Table() {}

    static String markdown(Results results) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("figure"));
        for (Peer peer : Peer.values()) {
            head.add(peer.title());
        }
        head.add("goal");
        rows.add(head);
        for (Figure figure : results.figures()) {
            List<String> row = new ArrayList<>(List.of(figure.title()));
            for (Peer peer : Peer.values()) {
                row.add(cell(results, figure, peer));
            }
            row.add(goal(results, figure));
            rows.add(row);
        }
        return aligned(rows);
    }

    private static String cell(Results results, Figure figure, Peer peer) {
        OptionalDouble value = results.median(figure, peer);
        if (value.isEmpty()) {
            return "";
        } else if (!figure.isRatio() || peer == Peer.BY_HAND) {
            return figure.withUnit(number(value.getAsDouble()));
        }
        List<Double> ratios = results.ratios(figure, peer);
        String ratio = number(results.ratio(figure, peer).orElseThrow());
        return peer == Peer.CONTROL || peer == Peer.SDK
                ? ratio + " (" + number(ratios.get(0)) + "–" + number(ratios.get(ratios.size() - 1)) + ")"
                : ratio;
    }

    private static String goal(Results results, Figure figure) {
        OptionalDouble value = figure.isRatio() ? results.ratio(figure, Peer.SDK) : results.median(figure, Peer.SDK);
        return !figure.hasGoal() || value.isEmpty()
                ? ""
                : figure.goal() + (figure.isMet(value.getAsDouble()) ? " met" : " NOT MET");
    }

    private static String number(double value) {
        return String.format(
                Locale.ROOT,
                value == Math.rint(value)
                        ? "%.0f"
                        : value >= 1000 ? "%,.0f" : value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f",
                value);
    }

    private static String aligned(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        rows.forEach(row -> {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        StringBuilder table = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            for (int i = 0; i < columns; i++) {
                table.append("| ")
                        .append(String.format(
                                "%-" + widths[i] + "s", rows.get(r).get(i)))
                        .append(' ');
            }
            table.append("|\n");
            if (r == 0) {
                for (int width : widths) {
                    table.append("| ").append("-".repeat(width)).append(' ');
                }
                table.append("|\n");
            }
        }
        return table.toString();
    }

    static String csv(Results results) {
        StringBuilder csv = new StringBuilder("round,figure,peer,value\n");
        for (Results.Value value : results.all()) {
            csv.append(value.round())
                    .append(",\"")
                    .append(value.figure()
                            .withUnit(value.figure().title() + (value.figure().isRatio() ? " in" : "")))
                    .append("\",")
                    .append(value.peer().title())
                    .append(',')
                    .append(value.value())
                    .append('\n');
        }
        return csv.toString();
    }
}
