package dev.integrationsdk.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table in plain text, each column as wide as its widest cell. */
final class Table {
    private static final String GAP = "  ";

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    Table(Column... columns) {
        this.columns = List.of(columns);
    }

    /** A column with its heading; numbers read best on the right. */
    record Column(String heading, boolean right) {
        static Column left(String heading) {
            return new Column(heading, false);
        }

        static Column right(String heading) {
            return new Column(heading, true);
        }

        private String pad(String cell, int width) {
            String filler = " ".repeat(width - cell.length());
            return right ? filler + cell : cell + filler;
        }
    }

    /** Adds a row with a cell for each column. */
    void row(Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(columns.size() + " cells are needed, not " + cells.length);
        }
        rows.add(Arrays.stream(cells).map(String::valueOf).toList());
    }

    List<String> lines() {
        List<Integer> widths =
                IntStream.range(0, columns.size()).mapToObj(this::width).toList();
        List<String> lines = new ArrayList<>();
        lines.add(line(columns.stream().map(Column::heading).toList(), widths));
        lines.add(line(widths.stream().map("-"::repeat).toList(), widths));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private int width(int column) {
        return rows.stream()
                .mapToInt(row -> row.get(column).length())
                .reduce(columns.get(column).heading().length(), Math::max);
    }

    private String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i).pad(cells.get(i), widths.get(i)))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }
}
